import { plainWord, type Unit, unitsOf } from '../hindi/roman/devanagariWord.ts';
import { spokenSchwas } from '../hindi/roman/schwa.ts';
import { jointsOf } from '../hindi/roman/wordParts.ts';
import { share } from './share.ts';

export interface SchwaFigures {
  /** Words whose phonemes could be laid beside their letters. */
  readonly words: number;
  /** Words left out because they could not. */
  readonly unaligned: number;
  /** Share of words with every unwritten vowel right, 0 to 1. */
  readonly right: number;
}

/** @param tsv a line a word: Devanagari, phonemes with a space between them, `a` for the unwritten vowel */
export function measureSchwas(tsv: string): SchwaFigures {
  let words = 0;
  let unaligned = 0;
  let right = 0;
  for (const line of tsv.split('\n')) {
    const [word, phonemes] = line.split('\t');
    if (!word || !phonemes?.trim()) continue;
    const stated = statedSchwas(unitsOf(plainWord(word)), phonemes.trim().split(/\s+/));
    if (stated === undefined) unaligned++;
    else {
      words++;
      if (foundSchwas(word).join() === stated.join()) right++;
    }
  }
  return { words, unaligned, right: share(right, words) };
}

/** Hyphens divide a word as to its sound. */
function foundSchwas(word: string): boolean[] {
  return word.split('-').flatMap((part) => {
    const plain = plainWord(part);
    return spokenSchwas(unitsOf(plain), plain, jointsOf);
  });
}

function statedSchwas(units: readonly Unit[], listed: readonly string[]): boolean[] | undefined {
  const phonemes = listed.filter((phoneme) => phoneme !== '~');
  const stated: boolean[] = [];
  let at = 0;
  for (const [i, unit] of units.entries()) {
    if (unit.consonant !== '') at++;
    const isSpoken = unit.vowel === 'schwa' && phonemes[at] === 'a';
    stated.push(isSpoken);
    if (isSpoken || !/^(?:none|schwa)$/.test(unit.vowel)) at++;
    if (unit.mark !== '' && hasNasalAt(phonemes, at, units[i + 1])) at++;
  }
  return at === phonemes.length ? stated : undefined;
}

/** Whether a nasal stands for the mark, not for the consonant after it. */
function hasNasalAt(phonemes: readonly string[], at: number, next: Unit | undefined): boolean {
  if (!/^(?:n|m|ng|nn|ny|h|N|ch)$/.test(phonemes[at] ?? '')) return false;
  const nextIsNasal = /^[नम]/u.test(next?.consonant ?? '');
  return !nextIsNasal || /^[nm]$/.test(phonemes[at + 1] ?? '');
}
