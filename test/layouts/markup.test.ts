import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fixturePages } from './fixtures/index.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

describe('markup of every kind of page', () => {
  it.each(fixturePages())('$name keeps the standard rules', async ({ markup }) => {
    const report = await validator.validateString(markup);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it.each(fixturePages())('$name carries no style attribute and no event handler', ({ markup }) => {
    expect(markup).not.toMatch(/<[^>]+\sstyle=/u);
    expect(markup).not.toMatch(/<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*\son[a-z]+=/u);
  });
});
