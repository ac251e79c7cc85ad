/** The form in which the index keeps a word, and what two such forms have in common. */
import { canonical } from '../../hindi/text/canonical.ts';
import { stemCanonical } from '../../hindi/words/stem.ts';

/**
 * Spelling of a word: as typed but for case, joiners and nuktas that the papers leave out (ज़, not ड़).
 * Chandrabindu and anusvara, and candra vowels, stay apart, so that कॉफी can rank before काफी.
 *
 * Letters in the order of old typing tools, and in parts, are put right: पीडि़त, डाॅक्टर.
 *
 * @example spellingOf('ज़्यादा') // 'ज्यादा'
 */
export function spellingOf(word: string): string {
  if (plain.test(word) && !inParts.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/([ा-ौ])\u093C/g, '\u093C$1')
    .replace(/([^डढ])\u093C/g, '$1')
    .replace(/ाॅ/g, 'ॉ')
    .replace(/अॉ/g, 'ऑ')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/ँ/g, 'ं')
    .toLowerCase();
}

/** Words of Devanagari in which there is nothing to change, and that is most: one look is cheaper than five. */
const plain = /^[\u0902-\u0928\u092A-\u0930\u0932\u0933\u0935-\u0939\u093D-\u094D\u0966-\u096F]*$/;

/** Candra o that was typed as two signs. */
const inParts = /ाॅ|अॉ/;

/** How near a word of the dictionary is to a word of the query; smaller is nearer. */
export const KINSHIPS = ['same', 'variant', 'inflected', 'related', 'folded'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** Spellings that tell words apart which the canonical form merges: कॉफी and काफी, पेड and पेड़. */
const telling = /[ॉॅऑ]|[डढ]\u093C/g;

/** A word of the query, prepared for many comparisons. */
export interface QueryWord {
  readonly spelling: string;
  readonly form: string;
  readonly light: string;
  readonly strong: string;
}

export function queryWord(word: string): QueryWord {
  const form = canonical(word);
  return {
    spelling: spellingOf(word),
    form,
    light: stemCanonical(form, 'light'),
    strong: stemCanonical(form),
  };
}

/**
 * What a dictionary's spelling is to a word: itself, a variant of its spelling, an inflected form, a
 * form that only the strong stem joins, or a word that differs in letters that tell words apart.
 */
export function kinshipOf(word: QueryWord, spelling: string): Kinship | undefined {
  if (spelling === word.spelling) return 'same';
  const form = canonical(spelling);
  const tellsApart = tellingLetters(spelling) !== tellingLetters(word.spelling);
  if (form === word.form) return tellsApart ? 'folded' : 'variant';
  if (stemCanonical(form, 'light') === word.light) return tellsApart ? 'folded' : 'inflected';
  if (stemCanonical(form) === word.strong) return tellsApart ? 'folded' : 'related';
  return undefined;
}

function tellingLetters(spelling: string): string {
  return (spelling.match(telling) ?? []).join('');
}
