/** Pictures: the best format that a browser knows, with their size reserved. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import type { Picture } from '../../src/pages/views.ts';

/** How wide a picture stands in the window, use by use; the browser chooses a file by it. */
const SIZES = {
  /** Over the whole column of a story. */
  story: '(min-width: 48rem) 45rem, 100vw',
  lead: '(min-width: 64rem) 42vw, 100vw',
  second: '(min-width: 64rem) 34vw, 8rem',
  section: '(min-width: 40rem) 48vw, 100vw',
  gallery: '(min-width: 40rem) 25vw, 100vw',
  row: '(min-width: 40rem) 17rem, 8rem',
  side: '7rem',
  rail: '(min-width: 64rem) 24rem, 100vw',
} as const;

export type PictureUse = keyof typeof SIZES;

/** The first picture of a page is fetched at once, all others when the reader comes near them. */
export type PictureLoading = 'first' | 'later';

export function pictureElement(
  picture: Picture,
  use: PictureUse,
  loading: PictureLoading,
  alt = picture.alt,
): SafeHtml {
  const sizes = SIZES[use];
  const image = html`<img src="${picture.src}"${
    picture.srcset && html` srcset="${picture.srcset}" sizes="${sizes}"`
  } width="${picture.width}" height="${picture.height}" alt="${alt}"${
    loading === 'first' ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`
  }>`;
  if (picture.sources.length === 0) return image;
  const sources = picture.sources.map(
    ({ type, srcset }) => html`<source type="${type}" srcset="${srcset}" sizes="${sizes}">`,
  );
  return html`<picture>${sources}${image}</picture>`;
}

/** A picture with its caption, credit and, where a machine made it, the word that says so. */
export function figure(
  picture: Picture,
  className: string,
  loading: PictureLoading,
  id?: string,
): SafeHtml {
  const { caption, credit, ai } = picture;
  return html`<figure class="${className}"${id && html` id="${id}"`}>${pictureElement(picture, 'story', loading)}${
    (caption || credit || ai) &&
    html`<figcaption>${caption && html`<span class="caption">${caption}</span> `}${
      ai && html`<span class="ai">${ai}</span> `
    }${credit && html`<span class="credit">${credit}</span>`}</figcaption>`
  }</figure>`;
}
