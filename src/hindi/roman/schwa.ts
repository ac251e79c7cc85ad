import type { Unit } from './devanagariWord.ts';

/*
 * The inherent vowel of Hindi is silent at a word's end and between a vowel and a single consonant with
 * a vowel (Ohala 1983, "Aspects of Hindi Phonology": ə → ∅ / VC_CV), but not across the joint of a compound, after
 * a light prefix, or in the endings of learned (tatsama) words.
 */

/** Pairs of consonants after which the last vowel is silent though a cluster ends the word: Persian and English words. */
const SILENT_AFTER = /^(?:र्[जदटडनबमध]|त्म|ल्[दबतट]|श्[तकच]|स्ट|क्स|च्छ|ड्ड|ट्ठ|च्च|द्द|[^़]*़.*|.*़)$/u;

/** Where the members of a word meet. */
export interface Joints {
  /** Units that begin a member. */
  readonly starts: ReadonlySet<number>;
  /** The unit before a member that begins with a vowel, which keeps its own; -1 for none. */
  readonly kept: number;
}

/** Finds the joints of a word; what has no need for the lists of word parts goes without. */
export type JointFinder = (units: readonly Unit[], word: string) => Joints;

const UNDIVIDED: Joints = { starts: new Set(), kept: -1 };

let lastUnits: readonly Unit[] = [];
let lastFinder: JointFinder | undefined;
let lastSpoken: readonly boolean[] = [];

/**
 * Says for each unit of a word whether its unwritten vowel is spoken. Units that carry a written vowel
 * or a virama are `false`. Who spells a word in Roman letters asks more than once, so the last answer is
 * remembered.
 * @param findJoints tells the members of compounds apart; without it a word counts as one piece
 */
export function spokenSchwas(
  units: readonly Unit[],
  word: string,
  findJoints?: JointFinder,
): readonly boolean[] {
  if (units !== lastUnits || findJoints !== lastFinder) {
    lastSpoken = listen(units, word, findJoints?.(units, word) ?? UNDIVIDED);
    lastUnits = units;
    lastFinder = findJoints;
  }
  return lastSpoken;
}

function listen(
  units: readonly Unit[],
  word: string,
  { starts, kept }: Joints,
): readonly boolean[] {
  const spoken = units.map((unit) => unit.vowel === 'schwa');
  for (const start of starts) silenceEnd(units, spoken, start - 1);
  silenceEnd(units, spoken, units.length - 1);
  for (let i = 1; i < units.length - 1; i++) {
    if (
      spoken[i] &&
      !starts.has(i) &&
      i !== kept &&
      isSilent(units, word, spoken, i) &&
      !yields(units, word, i)
    )
      spoken[i] = false;
  }
  return spoken;
}

function silenceEnd(units: readonly Unit[], spoken: boolean[], i: number): void {
  const unit = units[i];
  const before = units[i - 1];
  if (!unit || !before || !spoken[i] || unit.mark) return;
  if (before.vowel !== 'none') spoken[i] = false;
  else if (SILENT_AFTER.test(`${before.consonant}्${unit.consonant}`)) spoken[i] = false;
}

function isSilent(
  units: readonly Unit[],
  word: string,
  spoken: readonly boolean[],
  i: number,
): boolean {
  const unit = units[i];
  const before = units[i - 1];
  const after = units[i + 1];
  if (!unit || !before || !after || unit.mark) return false;
  if (
    before.vowel === 'none' ||
    before.mark === 'ः' ||
    (before.vowel === 'schwa' && !spoken[i - 1])
  )
    return false;
  if (after.consonant === '') return false;
  if (after.vowel === 'none') return opensCluster(units, i + 1);
  if (after.vowel === 'schwa' && !spoken[i + 1]) return false;
  return !isLearned(units, word, i);
}

/** Endings of inflection: before them a word of four consonants keeps its own rhythm (हरकत, हरकतें). */
const INFLECTION = /^(?:ों|ें|ी|ीं|े|ा|ि|ियों|ियां|ियाँ|ा(?:ना|ने|नी|ता|ते|ती|हट|हटें|या|ई|कर|व))$/u;

/** Of two vowels that may fall silent one after the other it is the second, but for inflected words. */
function yields(units: readonly Unit[], word: string, i: number): boolean {
  const next = units[i + 1];
  const after = units[i + 2];
  if (next?.vowel !== 'schwa' || next.mark || !after?.consonant) return false;
  if (after.vowel === 'schwa' || after.vowel === 'none' || i + 2 === units.length - 1) return false;
  return !INFLECTION.test(word.slice(after.at + after.consonant.length));
}

/** A stop with र or ल begins a syllable (जलप्रपात jal-prapāt), so that the vowel before it falls silent. */
function opensCluster(units: readonly Unit[], i: number): boolean {
  const last = i + 1 === units.length - 1 && units[i + 1]?.vowel === 'schwa';
  return (
    !last &&
    /[कगतदपब]/u.test(units[i]?.consonant ?? '') &&
    /[रल]/u.test(units[i + 1]?.consonant ?? '')
  );
}

/**
 * Learned endings, as what follows the vowel in question: -ati (प्रगति), -ita (प्रचलित), -aya and its
 * plural (विद्यालयों), -īya (महानगरीय), and words in -ari of English (गैलरी).
 */
const LEARNED = /^(?:[क-ह][िु]|[क-ह]ित|यिक|यों|[कदरत]ीय|[णन]ों|त[ीे].*|क[ीे].*)$/u;

function isLearned(units: readonly Unit[], word: string, i: number): boolean {
  const after = units[i + 1];
  if (!after) return false;
  const rest = word.slice(after.at);
  const consonant = units[i]?.consonant;
  if (LEARNED.test(rest)) {
    if (/^[तक]/u.test(rest) && !/^(?:ति|तित|कि|कित|[कत]ीय)$/u.test(rest)) return consonant === 'य';
    if (/^[णन]ों$/u.test(rest)) return /[मरग]/u.test(consonant ?? '');
    return true;
  }
  if (rest === 'री') return /[टनल]/u.test(consonant ?? '') && units[i - 1]?.vowel !== 'schwa';
  return units[i - 1]?.mark === 'ं' && after.vowel === 'schwa' && i + 2 < units.length;
}
