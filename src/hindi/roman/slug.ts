import slugify from 'slugify';
import { romanise } from './romanise.ts';

/** Longest slug, in characters. */
export const SLUG_LENGTH = 60;

/**
 * The address part of a headline: lower-case ASCII words joined by hyphens, at most {@link SLUG_LENGTH}
 * characters, cut at a word, never empty.
 * @param seed what makes the slug of a headline without letters its own, such as date and headline;
 *   by default the headline
 */
export function slug(text: string, seed: string = text): string {
  const words = romanise(text.replace(/(\d),(?=\d)/g, '$1').replace(/['’‘]/g, '')).replace(
    /[^A-Za-z0-9]+/g,
    ' ',
  );
  const whole = slugify(words, { lower: true, strict: true });
  return whole === '' ? `khabar-${digest(seed)}` : cutAtWord(whole);
}

function cutAtWord(whole: string): string {
  if (whole.length <= SLUG_LENGTH) return whole;
  const end = whole.lastIndexOf('-', SLUG_LENGTH);
  return whole.slice(0, end > 0 ? end : SLUG_LENGTH);
}

/** FNV-1a over UTF-16 code units, as six letters and figures. */
function digest(seed: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}
