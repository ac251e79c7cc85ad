/**
 * One consonant or free vowel of a Devanagari word, with what is written upon it.
 * A conjunct is several units, all but the last with the vowel `none`.
 */
export interface Unit {
  /** The consonant, with its nukta if it has one; empty for a free vowel. */
  readonly consonant: string;
  /** The vowel as a free letter (`आ` also for the sign `ा`), the unwritten `schwa`, or `none` (virama). */
  readonly vowel: string;
  /** Anusvara, chandrabindu or visarga; else empty. */
  readonly mark: string;
}

const SIGNS = 'ािीुूृॄेैोौॅॉॆॊ';
const FREE_VOWELS = 'आइईउऊऋॠएऐओऔऍऑऎऒ';
const UNIT = /([क-हॸ-ॿ]\u093C?)([ा-ौॢॣॅॉॆॊ]?)(\u094D?)([ँंः]*)|([अ-औॠॲ])\u093C?([ँंः]*)/gu;

/**
 * Splits a Devanagari word into its consonants and vowels. Total: characters outside the script, and
 * signs that stand on nothing, are left out.
 * @param word any string, in any Unicode normal form; nuktas are returned as separate code points
 */
export function unitsOf(word: string): Unit[] {
  const decomposed = word.normalize('NFD').replace(/[\u200B-\u200D]/g, '');
  return Array.from(
    decomposed.matchAll(UNIT),
    ([, consonant, sign, virama, mark, free, freeMark]) => {
      if (free !== undefined) {
        return { consonant: '', vowel: free, mark: freeMark?.slice(0, 1) ?? '' };
      }
      const vowel = sign ? freeVowel(sign) : virama ? 'none' : 'schwa';
      return { consonant: consonant ?? '', vowel, mark: mark?.slice(0, 1) ?? '' };
    },
  );
}

function freeVowel(sign: string): string {
  return FREE_VOWELS[SIGNS.indexOf(sign)] ?? 'ऋ';
}
