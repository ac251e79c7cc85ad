import { describe, expect, it } from 'vitest';
import { renderPage } from '../../layouts/index.ts';
import { articles } from './fixtures/index.ts';

const { fullArticle, shortArticle } = articles;

function relatedOf(markup: string): string | undefined {
  return /<aside id="related".*?<\/aside>/su.exec(markup)?.[0];
}

/** Where texts stand in the page, in order. */
function positions(markup: string, ...texts: readonly string[]): readonly number[] {
  return texts.map((text) => markup.indexOf(text));
}

describe('the page of a story', () => {
  const markup = renderPage('article', fullArticle);

  it('lists related stories with exactly one link each, in order', () => {
    const hrefs = [...(relatedOf(markup) ?? '').matchAll(/href="([^"]+)"/gu)].map(
      ([, href]) => href,
    );
    expect(hrefs).toEqual(fullArticle.related.map(({ href }) => href));
  });

  it('gives each related story its headline, author, category and date', () => {
    const [first] = fullArticle.related;
    const aside = relatedOf(markup);
    expect(first).toBeDefined();
    for (const text of [first?.title, first?.authors[0], first?.category.text, first?.date.text]) {
      expect(aside).toContain(text);
    }
  });

  it('prints no empty related list', () => {
    expect(relatedOf(renderPage('article', shortArticle))).toBeUndefined();
  });

  it('puts category, headline, deck, byline, correction, picture, points and text in this order', () => {
    const [, ...body] = markup.split('<article class="story">');
    const found = positions(
      body.join(''),
      'class="category"',
      '<h1>',
      fullArticle.deck ?? '',
      'rel="author"',
      'class="corrections"',
      'class="hero"',
      fullArticle.points[0] ?? '',
      'class="dateline"',
      'class="share"',
      'class="tags"',
    );
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('has one h1, inside the article', () => {
    expect(markup.match(/<h1/gu)).toHaveLength(1);
    expect(markup).toMatch(/<article class="story">.*<h1>/su);
  });

  it('shares by WhatsApp first', () => {
    const [first] = /<div class="share".*?<a class="(\w+)"/su.exec(markup)?.slice(1) ?? [];
    expect(first).toBe('whatsapp');
  });

  it('fetches the hero at once and every other picture when it comes near', () => {
    const images = markup.match(/<img[^>]*>/gu) ?? [];
    expect(images.filter((image) => image.includes('fetchpriority="high"'))).toHaveLength(1);
    expect(images.filter((image) => !image.includes('loading="lazy"'))).toHaveLength(1);
    for (const image of images) expect(image).toMatch(/width="\d+" height="\d+"/u);
  });

  it('gives each live update an anchor that links to itself', () => {
    const live = renderPage('article', articles.liveArticle);
    for (const { id } of articles.liveArticle.entries) {
      expect(live).toContain(`<li id="${id}">`);
      expect(live).toContain(`href="#${id}"`);
    }
  });
});
