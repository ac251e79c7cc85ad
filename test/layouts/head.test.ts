import { describe, expect, it } from 'vitest';
import { inlinedSources, renderPage } from '../../layouts/index.ts';
import { articles, fixturePages, lists } from './fixtures/index.ts';

describe('the head of a page', () => {
  const markup = renderPage('article', articles.fullArticle);
  const { head } = articles.fullArticle;

  it.each([
    ['title', `<title>${head.title}</title>`],
    ['description', `<meta name="description" content="${head.description}">`],
    ['canonical address', `<link rel="canonical" href="${head.canonical}">`],
    ['language', `<link rel="alternate" hreflang="hi" href="${head.canonical}">`],
    ['robots', '<meta name="robots" content="max-image-preview:large">'],
    ['share picture', `<meta property="og:image" content="${head.shareImage}">`],
    ['kind', '<meta property="og:type" content="article">'],
    ['card', '<meta name="twitter:card" content="summary_large_image">'],
    ['feed', '<link rel="alternate" type="application/rss+xml"'],
    ['icon', '<link rel="icon" href="/favicon.svg"'],
  ])('names the %s', (_, expected) => {
    expect(markup).toContain(expected);
  });

  it('keeps a page’s own robots directive', () => {
    expect(renderPage('search', lists.search)).toContain(
      'content="noindex, follow, max-image-preview:large"',
    );
  });
});

describe('what is inlined', () => {
  const sources = new Map(inlinedSources().map((source) => [source.kind, source]));

  it.each(fixturePages())('$name carries exactly the styles and scripts of its kind', (page) => {
    const styles = [...page.markup.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, text]) => text);
    const scripts = [...page.markup.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text]) => text);
    expect({ styles, scripts }).toEqual({
      styles: sources.get(page.kind)?.styles,
      scripts: sources.get(page.kind)?.scripts,
    });
  });

  it('sets theme and text size in at most 300 bytes; the search sends for its engine in 800', () => {
    for (const { kind, scripts } of sources.values()) {
      const sizes = scripts.map((script) => Buffer.byteLength(script));
      expect(sizes.filter((size) => size > (kind === 'search' ? 800 : 300))).toEqual([]);
    }
  });
});
