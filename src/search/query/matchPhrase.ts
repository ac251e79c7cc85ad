/** Stories that hold a word, or all words of a phrase. */
import { impactOf, isInTitle } from '../format/postings.ts';
import type { IndexFiles } from './indexFiles.ts';
import { allOf, anyOf, GUESS, LIKELY, type Match, type Matches, SURE, storyId } from './matches.ts';
import { type Form, formsOf, isWorthReading, type Reading } from './wordForms.ts';

const SURENESS = { sure: SURE, likely: LIKELY, guess: GUESS } as const;
const IN_TITLE = 1.35;

export interface Matching {
  readonly index: IndexFiles;
  /** Forms that were found for each term, so that no term is looked up twice. */
  readonly forms: Map<string, Promise<readonly Form[]>>;
  /** Stories of all tiers. */
  readonly stories: number;
}

/** Name under which the forms of a term are kept. */
export function formsKey(term: string, reading: Reading): string {
  return `${term} ${reading}`;
}

/** Words of the dictionary that a term can mean; looked up once. */
export function formsIn(
  { index, forms }: Matching,
  term: string,
  reading: Reading,
): Promise<readonly Form[]> {
  const key = formsKey(term, reading);
  const looking = forms.get(key) ?? formsOf(index, term, reading);
  forms.set(key, looking);
  return looking;
}

export async function matchTerm(
  matching: Matching,
  term: string,
  reading: Reading = 'typed',
): Promise<Matches> {
  const { index, stories } = matching;
  const forms = await formsIn(matching, term, reading);
  const rareness = rarityOf(forms, stories);
  return anyOf(
    await Promise.all(
      forms.filter(isWorthReading).map(async (form) => {
        const tier = index.tiers.indexOf(form.tier);
        const { stories: held, tellings } = await index.postings(form.tier, form.entry);
        const matches = new Map<number, Match>();
        const sureness = SURENESS[form.certainty];
        const { word } = form.entry;
        for (const [n, story] of held.entries()) {
          const telling = tellings[n] ?? 0;
          const title = isInTitle(telling) ? IN_TITLE : 1;
          const score = rareness * form.weight * (impactOf(telling) / 8) * title;
          matches.set(storyId(tier, story), { score, sureness, word, closeness: form.weight });
        }
        return matches;
      }),
    ),
  );
}

/** Inverse document frequency of all forms together, as BM25 has it. */
function rarityOf(forms: readonly Form[], stories: number): number {
  const held = Math.min(
    stories,
    forms.reduce(
      (sum, { entry, certainty }) => sum + (certainty === 'sure' ? entry.stories : 0),
      0,
    ),
  );
  return rarity(stories, held);
}

/** Inverse document frequency of what so many of the stories hold. */
export function rarity(stories: number, held: number): number {
  return Math.log(1 + (stories - held + 0.5) / (held + 0.5));
}

interface PhraseOptions {
  readonly weight: number;
  /** How sure the phrase itself is: a synonym is only likely. Of a guess words may be guessed. */
  readonly sureness: number;
  readonly reading?: Reading;
}

export async function matchPhrase(
  matching: Matching,
  terms: readonly string[],
  { weight, sureness, reading = 'typed' }: PhraseOptions,
): Promise<Matches> {
  const sets = await Promise.all(terms.map((term) => matchTerm(matching, term, reading)));
  const sure = sets.map((set) =>
    sureness === GUESS ? set : new Map([...set].filter(([, match]) => match.sureness > GUESS)),
  );
  const weighted = new Map<number, Match>();
  for (const [id, match] of allOf(sure)) {
    weighted.set(id, {
      ...match,
      score: (match.score * weight) / terms.length,
      sureness: Math.min(sureness, match.sureness),
    });
  }
  return weighted;
}
