import {
  createRenderer,
  type PictureReference,
  type StoryPicture,
} from '../../src/markdown/index.ts';

export const SITE = { url: 'https://pradeshsamwad.in' };

/** Every picture exists but "missing.jpg". */
export function printedPicture(reference: PictureReference): StoryPicture | undefined {
  if (reference.src === 'missing.jpg') return undefined;
  const { src, alt, caption, credit, ai } = reference;
  return {
    src: `/media/${encodeURIComponent(src)}`,
    width: 720,
    height: 405,
    alt,
    sources: [],
    ...(caption && { caption }),
    ...(credit && { credit: `फोटो: ${credit}` }),
    ...(ai && { ai: 'एआई से बनी तस्वीर' }),
  };
}

const renderer = createRenderer({ site: SITE, picture: printedPicture });

export function render(markdown: string): string {
  return renderer.render(markdown).toString().trim();
}

/** The image of `printedPicture`. */
export function image(src: string, alt: string): string {
  return `<img src="/media/${encodeURIComponent(src)}" width="720" height="405" alt="${alt}" loading="lazy" decoding="async">`;
}
