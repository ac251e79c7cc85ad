import type { LegacyFont } from './fromLegacyFont.ts';

/** The commonest words of Hindi prose as Kruti Dev keys: के, की, का, में, है, से, ने, को, और … */
const COMMON = new Set(
  (
    'ds dh dk esa gS ls us dks vkSj ij fd gSA ugha Hkh dj fd;k x;k ;g gks Fkk Fkh Fks rks ,d bl gSa gSaA fy, vius dgk okys lkFk tks ' +
    'mUgksaus djus gh rd eas jgs jgk jgh xbZ x, gqbZ gq, fn;k tkus crk;k ;s og'
  ).split(' '),
);

const FEWEST_WORDS = 2;
const SMALLEST_SHARE = 0.1;

/**
 * The legacy font that a text was typed in, judged by the commonest Hindi words as its keys spell
 * them; `undefined` for Unicode Hindi, for English and for too few words. Kruti Dev and DevLys
 * share a layout, so the answer names the first.
 */
export function detectLegacyFont(text: string): LegacyFont | undefined {
  const words = text.slice(0, LONGEST_SAMPLE).split(/\s+/);
  if (/[\u0900-\u097F]{3}/u.test(text.slice(0, LONGEST_SAMPLE))) return undefined;
  const hits = words.filter((word) => COMMON.has(word));
  const isFrequent = hits.length >= Math.max(FEWEST_WORDS, words.length * SMALLEST_SHARE);
  return isFrequent && new Set(hits).size >= FEWEST_WORDS ? 'krutidev010' : undefined;
}

const LONGEST_SAMPLE = 4000;
