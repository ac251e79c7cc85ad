/** Stories that answer one word of the query, in any of the ways in which it can be meant. */
import { canonical } from '../../hindi/text/canonical.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import { anyOf, GUESS, LIKELY, type Matches, SURE } from './matches.ts';
import { formsIn, type Matching, matchPhrase, matchTerm, rarity } from './matchPhrase.ts';
import { isOneMistake } from './oneMistake.ts';
import type { AskedWord } from './plainQuery.ts';
import type { Meaning } from './synonyms.ts';
import type { Reading } from './wordForms.ts';

/** The query as a whole. */
export interface Question {
  /** Words that are not excluded, and their spellings. */
  readonly typed: readonly AskedWord[];
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
  /** The last word may not be finished. */
  readonly isOpen: boolean;
}

/** How much a synonym counts: of one word, of several together, of a word that alone says little. */
const MEANT = { one: 0.8, several: 1.8, slight: 6 } as const;

/** Forms that count less are hardly meant. */
const NEAR = 0.5;

export async function matchWord(
  matching: Matching,
  question: Question,
  position: number,
): Promise<Matches> {
  const { typed, meanings, isOpen } = question;
  const asked = typed[position];
  if (!asked) return new Map();
  const reading = readingOf(typed, position, isOpen);
  const own = Promise.all([
    ...asked.terms.map((term) => matchTerm(matching, term, reading)),
    ...(asked.parts ? [matchPhrase(matching, asked.parts, AS_TYPED)] : []),
  ]).then(anyOf);
  return anyOf(
    await Promise.all([
      own,
      ...[position - 1, position].map((first) => matchJoined(matching, question, first)),
      ...(asked.together ?? []).map((term) => matchPhrase(matching, [term], AS_TYPED)),
      matchApart(matching, asked, reading),
      // Looked up with the word itself: after it they would take a round more.
      ...meanings
        .filter(({ start, end }) => start <= position && position < end)
        .map((meaning) => matchMeaning(matching, question, meaning, { asked, own })),
    ]),
  );
}

const AS_TYPED = { weight: 1, sureness: SURE } as const;

/** How much more the typed name of several words counts than its synonyms. */
const TYPED_FIRST = 1.2;

/** Synonyms are one word as to how rare they are: "Govt" is no better than सरकार because it is seldom printed. */
async function matchMeaning(
  matching: Matching,
  { words }: Question,
  { start, end, phrases }: Meaning,
  { asked, own }: { readonly asked: AskedWord; readonly own: Promise<Matches> },
): Promise<Matches> {
  const kind = asked.isSlight ? 'slight' : end - start > 1 ? 'several' : 'one';
  const typed = canonical(words.slice(start, end).join(''));
  const sets = await Promise.all(
    phrases.map((phrase) =>
      matchPhrase(matching, phraseWords(phrase), {
        weight: MEANT[kind] * (canonical(phrase.replaceAll(' ', '')) === typed ? TYPED_FIRST : 1),
        sureness: kind === 'one' ? LIKELY : SURE,
        reading: 'written',
      }),
    ),
  );
  const all = new Set(sets.flatMap((set) => [...set.keys()]));
  // What a word in Roman letters means is one of its synonyms, so it is counted with them.
  if (kind === 'one' && !/^[a-z]/.test(typed)) {
    for (const [id, { sureness }] of await own) if (sureness === SURE) all.add(id);
  }
  const common = rarity(matching.stories, all.size);
  return anyOf(sets.map((set) => scaled(set, common / rarity(matching.stories, set.size))));
}

function scaled(set: Matches, factor: number): Matches {
  return new Map([...set].map(([id, match]) => [id, { ...match, score: match.score * factor }]));
}

/** A word that is nowhere may be two, one of which may be mistyped: राहुलगांधी, मध्यप्रदेस. */
async function matchApart(
  matching: Matching,
  { terms: [term = ''] }: AskedWord,
  reading: Reading,
): Promise<Matches> {
  const forms = await formsIn(matching, term, reading);
  // One mistake away is nearer than two words.
  const isFound = forms.some(
    ({ certainty, entry }) => certainty !== 'guess' || isOneMistake(term, entry.word),
  );
  if (isFound) return new Map();
  const { wordsApart } = await matching.index.parts.heardWords();
  const apart = await wordsApart(matching.index, term);
  if (!apart) return new Map();
  const { parts, areKnown } = apart;
  return matchPhrase(matching, parts, {
    weight: areKnown ? 1 : 0.5,
    sureness: areKnown ? LIKELY : GUESS,
  });
}

/** The last word may not be finished. */
export function readingOf(typed: readonly AskedWord[], position: number, isOpen: boolean): Reading {
  return isOpen && position === typed.length - 1 ? 'prefix' : 'typed';
}

/** A word joined with the one behind it: हाई कोर्ट may stand as हाईकोर्ट. */
async function matchJoined(
  matching: Matching,
  { typed, words, isOpen }: Question,
  first: number,
): Promise<Matches> {
  const [one, other] = [words[first], words[first + 1]];
  if (typed[first]?.isSlight || typed[first + 1]?.isSlight) return new Map();
  if (!isJoinable(one) || !isJoinable(other)) return new Map();
  const reading = readingOf(typed, first, isOpen);
  const forms = await formsIn(matching, typed[first]?.terms[0] ?? one, reading);
  const isSplit = forms.some(({ entry, weight }) => entry.beginsCompound && weight >= NEAR);
  if (forms.length > 0 && !isSplit) return new Map();
  return matchPhrase(matching, [one + other], { weight: 1, sureness: SURE, reading: 'joined' });
}

function isJoinable(word: string | undefined): word is string {
  return word !== undefined && word.length > 1 && !/[0-9]/.test(word);
}

/** The words of a phrase of the synonyms that have to be found. */
export function phraseWords(phrase: string): readonly string[] {
  return phrase.split(' ').filter((word, _index, all) => all.length === 1 || !isStopword(word));
}
