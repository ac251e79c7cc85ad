/** Stories that answer a part of the query, with how well. */

/** How sure a match is; a story is as sure as its least sure word. */
export const SURE = 2;
export const LIKELY = 1;
export const GUESS = 0;

export interface Match {
  readonly score: number;
  readonly sureness: number;
  /** The word of the dictionary that was found. */
  readonly word: string;
  /** How near that word is to the typed one: 0 to 1. */
  readonly closeness: number;
}

/** By number of the tier and of the story: see `storyId`. */
export type Matches = ReadonlyMap<number, Match>;

const TIER = 2 ** 24;

export function storyId(tier: number, story: number): number {
  return tier * TIER + story;
}

export function placeOf(id: number): { readonly tier: number; readonly story: number } {
  return { tier: Math.floor(id / TIER), story: id % TIER };
}

/** Stories in any of the sets, each at its best. */
export function anyOf(sets: readonly Matches[]): Matches {
  const best = new Map<number, Match>();
  for (const set of sets) {
    for (const [id, match] of set) {
      const known = best.get(id);
      best.set(id, known ? better(match, known) : match);
    }
  }
  return best;
}

/** Stories in all of the sets. */
export function allOf(sets: readonly Matches[]): Matches {
  const [first = new Map<number, Match>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
  const together = new Map<number, Match>();
  for (const [id, match] of first) {
    const rest = others.flatMap((set) => set.get(id) ?? []);
    if (rest.length < others.length) continue;
    together.set(id, {
      score: rest.reduce((sum, { score }) => sum + score, match.score),
      sureness: Math.min(match.sureness, ...rest.map(({ sureness }) => sureness)),
      word: [match, ...rest].map(({ word }) => word).join(' '),
      closeness: rest.reduce((product, { closeness }) => product * closeness, match.closeness),
    });
  }
  return together;
}

/** How much a word counts that need not be found. */
const HELP = 0.2;

/** Stories count more if they also hold words that need not be found. */
export function helped(matches: Matches, helping: readonly Matches[]): Matches {
  if (helping.length === 0) return matches;
  return new Map(
    [...matches].map(([id, match]) => {
      const more = helping.reduce((sum, set) => sum + (set.get(id)?.score ?? 0), 0);
      return [id, { ...match, score: match.score + HELP * more }];
    }),
  );
}

/** How much nearness weighs against what the words say of a story: राय is rarer in a headline than राव in passing. */
const NEAREST_FIRST = 3;

/** Where each of several words may mean others, stories that hold the nearest of all come first. */
export function closer(matches: Matches): Matches {
  return new Map(
    [...matches].map(([id, match]) => [
      id,
      { ...match, score: match.score * match.closeness ** NEAREST_FIRST },
    ]),
  );
}

/** A word that is no nearer says nothing of a story that holds nothing else of the query. */
const HARDLY_MEANT = 0.2;

/** Stories in some of the sets; none of them is sure. */
export function summed(sets: readonly Matches[]): Matches {
  const sum = new Map<number, Match>();
  for (const set of sets) {
    for (const [id, match] of set) {
      if (match.closeness < HARDLY_MEANT) continue;
      const known = sum.get(id);
      sum.set(id, known ? { ...known, score: known.score + match.score } : match);
    }
  }
  return new Map([...sum].map(([id, match]) => [id, { ...match, sureness: 0 }]));
}

/** The surer one, at least as good as the other: a story may hold a word and a synonym of it. */
function better(a: Match, b: Match): Match {
  const surer =
    a.sureness === b.sureness ? (a.score > b.score ? a : b) : a.sureness > b.sureness ? a : b;
  const isOtherAGuess = Math.min(a.sureness, b.sureness) === GUESS;
  return isOtherAGuess ? surer : { ...surer, score: Math.max(a.score, b.score) };
}
