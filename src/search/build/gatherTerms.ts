/** Which words the stories of a tier hold, and how much each says about its story. */
import type { SearchDocument } from '../engine.ts';
import { IMPACT_LEVELS, tellingOf } from '../format/postings.ts';
import { compoundsOf } from './compounds.ts';
import { PostingsTable } from './postingsTable.ts';
import { StoryWords } from './storyWords.ts';

/** A word of a tier with its postings. */
export interface TierTerm {
  readonly word: string;
  readonly stories: number;
  /** Stories also write it and a word behind it as one. */
  readonly beginsCompound: boolean;
  readonly postings: Uint8Array;
}

/** How often a word of a part counts. */
const WEIGHTS = { title: 5, other: 3, body: 1 } as const;

/** BM25 (Robertson and Zaragoza 2009); the average length of a story, in words, is fixed, so that no story changes another's impacts. */
const K1 = 1.2;
const B = 0.6;
const AVERAGE_LENGTH = 300;

/** Words of grammar in more than this share of the stories are found in headlines alone. */
const EVERYWHERE = 0.1;

/** @param documents newest first */
export function gatherTerms(documents: readonly SearchDocument[]): readonly TierTerm[] {
  const stories = new StoryWords();
  for (const document of documents) stories.read(document);
  const { words } = stories.vocabulary;
  const { begins, ends, joined } = compoundsOf(words, stories.vocabulary.grammar());
  const isEverywhere = stories.everywhere(EVERYWHERE);
  const weights = new StoryWeights(words.length);
  const table = new PostingsTable(words.length);
  const weigh = (count: number, weight: number, isBody: boolean): void => {
    let before = -1;
    for (let left = count; left > 0; left--) {
      const id = stories.takeWord();
      if (!isBody || isEverywhere[id] === 0) weights.add(id, weight);
      if (before !== -1 && ends[id] === 1) {
        const compound = joined(before, id);
        if (compound !== -1) weights.add(compound, weight);
      }
      before = begins[id] === 1 ? id : -1;
    }
  };
  for (let left = documents.length; left > 0; left--) {
    const { title, other, body, filters } = stories.takeStory();
    weigh(title, WEIGHTS.title, false);
    const titled = weights.count;
    weigh(other, WEIGHTS.other, false);
    weigh(body, WEIGHTS.body, true);
    for (let filter = 0; filter < filters; filter++) weights.add(stories.takeWord(), 1);
    table.beginStory(weights.count);
    const norm = lengthNorm(body + title);
    weights.take((id, weight, place) => {
      table.add(id, tellingOf(impactOf(weight, norm), place < titled));
    });
  }
  return table
    .written()
    .flatMap(({ stories: count, postings }, id) =>
      count === 0
        ? []
        : [{ word: words[id] ?? '', stories: count, beginsCompound: begins[id] === 1, postings }],
    );
}

/** How much each word counts in one story; arrays spare a map a story. */
class StoryWeights {
  readonly #weights: Uint32Array;
  readonly #ids: Uint32Array;
  #count = 0;

  constructor(terms: number) {
    this.#weights = new Uint32Array(terms);
    this.#ids = new Uint32Array(terms);
  }

  /** Words so far. */
  get count(): number {
    return this.#count;
  }

  add(id: number, weight: number): void {
    const before = this.#weights[id] ?? 0;
    if (before === 0) this.#ids[this.#count++] = id;
    this.#weights[id] = before + weight;
  }

  /** All words with their weights, in the order in which they came; none are left. */
  take(visit: (id: number, weight: number, place: number) => void): void {
    for (let place = 0; place < this.#count; place++) {
      const id = this.#ids[place] ?? 0;
      visit(id, this.#weights[id] ?? 0, place);
      this.#weights[id] = 0;
    }
    this.#count = 0;
  }
}

/** What a story's length, in words, adds to a weight of 1 before the share is taken. */
function lengthNorm(words: number): number {
  return K1 * (1 - B + (B * words) / AVERAGE_LENGTH);
}

/** @param norm see `lengthNorm` */
function impactOf(weight: number, norm: number): number {
  const share = weight / (weight + norm);
  return Math.min(IMPACT_LEVELS, 1 + Math.floor(share * IMPACT_LEVELS));
}
