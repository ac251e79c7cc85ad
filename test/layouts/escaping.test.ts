import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../layouts/index.ts';
import { articles, fixturePages, lists } from './fixtures/index.ts';

function elements(markup: string, name: string): number {
  return markup.match(new RegExp(`<${name}[\\s>]`, 'gu'))?.length ?? 0;
}

function structuredDataOf(markup: string): unknown {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(markup)?.[1];
  return json === undefined ? undefined : JSON.parse(json);
}

describe('hostile text', () => {
  it('opens no element, wherever it stands in a story', () => {
    const plain = renderPage('article', articles.fullArticle);
    const hostile = renderPage('article', articles.hostileArticle);
    expect(elements(hostile, 'script')).toBe(elements(plain, 'script'));
    expect(hostile).not.toContain('<img src=x');
    expect(hostile).not.toContain('<b>लेखक');
  });

  it('leaves structured data as it was written, within its element', () => {
    const markup = renderPage('article', articles.fullArticle);
    expect(structuredDataOf(markup)).toEqual(articles.fullArticle.head.structuredData);
  });

  it('never ends the element of structured data, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (headline) => {
        const head = { ...articles.shortArticle.head, structuredData: { headline } };
        const markup = renderPage('article', { ...articles.shortArticle, head });
        expect(structuredDataOf(markup)).toEqual({ headline });
      }),
      { numRuns: 200, examples: [['</script>'], ['<!--<script>'], ['\u2028']] },
    );
  });

  it('adds no element to a page by its headline', () => {
    const expected = elements(renderPage('removed', lists.removed), '[a-z]+');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (heading) => {
        const markup = renderPage('removed', { ...lists.removed, heading });
        expect(elements(markup, '[a-z]+')).toBe(expected);
      }),
      { numRuns: 200, examples: [['<b>'], ['"><i>'], ["'><i>"]] },
    );
  });
});

describe('every kind of page', () => {
  it.each(fixturePages())('$name never prints "undefined" or an object', ({ markup }) => {
    expect(markup).not.toMatch(/undefined|\[object |NaN/u);
  });
});
