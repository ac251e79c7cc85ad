import { describe, expect, test } from 'vitest';
import { checkTypography } from '../../src/hindi/index.ts';
import { commandTexts } from '../../src/messages/commands.ts';
import { problemTexts } from '../../src/messages/problems.ts';

/** Every text of a catalogue with its key; a text with blanks is filled with a plain word. */
function textsOf(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [[key, String(value('नमूना', 'नमूना', 'नमूना'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

const hindiProblems = Object.entries(problemTexts).map(([rule, { hi }]) => [rule, hi] as const);

/** Commands are shown as they are typed, and help stands in columns. */
const TERMINAL = ['straight-quotes', 'double-space'];

describe.each([
  ['commands', commandTexts('hi')],
  ['problems', Object.fromEntries(hindiProblems)],
])('texts of the %s', (name, catalogue) => {
  test('obey the house style', () => {
    const findings = textsOf(catalogue, name).flatMap(([key, text]) =>
      checkTypography(text, { profile: 'akhbari', ignore: TERMINAL })
        .filter(({ severity }) => severity === 'fix')
        .map(({ rule, start, end }) => `${key}: ${rule} "${text.slice(start, end)}"`),
    );
    expect(findings).toEqual([]);
  });
});
