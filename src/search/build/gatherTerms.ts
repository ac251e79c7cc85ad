/** Which words the stories of a tier hold, and how much each says about its story. */
import type { SearchDocument } from '../engine.ts';
import { IMPACT_LEVELS, tellingOf } from '../format/postings.ts';
import { filterTerms } from '../terms/filterTerms.ts';
import { compoundsOf } from './compounds.ts';
import { type Gathered, Vocabulary } from './vocabulary.ts';

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

/** @param documents newest first */
export function gatherTerms(documents: readonly SearchDocument[]): readonly TierTerm[] {
  const vocabulary = new Vocabulary();
  const stories = documents.map((document) => readStory(document, vocabulary));
  const { terms } = vocabulary;
  const compounds = compoundsOf(terms);
  const isEverywhere = everywhere(stories, terms);
  const weights = new StoryWeights(terms.length);
  for (const [story, { title, other, body, filters }] of stories.entries()) {
    const add = (words: Uint32Array, weight: number, isBody: boolean): void => {
      let following: ReadonlyMap<number, number> | undefined;
      for (const id of words) {
        if (!isBody || !isEverywhere(id)) weights.add(id, weight);
        const joined = following?.get(id);
        if (joined !== undefined) weights.add(joined, weight);
        following = compounds[id];
      }
    };
    add(title, WEIGHTS.title, false);
    const titled = weights.count;
    add(other, WEIGHTS.other, false);
    add(body, WEIGHTS.body, true);
    for (const id of filters) weights.add(id, 1);
    const length = body.length + title.length;
    weights.take((id, weight, place) => {
      terms[id]?.postings.add(story, tellingOf(impactOf(weight, length), place < titled));
    });
  }
  return terms.flatMap(({ word, postings }, id) =>
    postings.stories === 0
      ? []
      : [
          {
            word,
            stories: postings.stories,
            beginsCompound: compounds[id] !== undefined,
            postings: postings.written(),
          },
        ],
  );
}

/** How much each word counts in one story; arrays spare a map a story. */
class StoryWeights {
  readonly #weights: Float64Array;
  readonly #ids: number[] = [];

  constructor(terms: number) {
    this.#weights = new Float64Array(terms);
  }

  /** Words so far. */
  get count(): number {
    return this.#ids.length;
  }

  add(id: number, weight: number): void {
    const before = this.#weights[id] ?? 0;
    if (before === 0) this.#ids.push(id);
    this.#weights[id] = before + weight;
  }

  /** All words with their weights, in the order in which they came; none are left. */
  take(visit: (id: number, weight: number, place: number) => void): void {
    for (let place = 0; place < this.#ids.length; place++) {
      const id = this.#ids[place] ?? 0;
      visit(id, this.#weights[id] ?? 0, place);
      this.#weights[id] = 0;
    }
    this.#ids.length = 0;
  }
}

/** Words of grammar in more than this share of the stories are found in headlines alone. */
const EVERYWHERE = 0.1;

function everywhere(
  stories: readonly StoryTerms[],
  terms: readonly Gathered[],
): (id: number) => boolean {
  const holding = new Uint32Array(terms.length);
  const last = new Int32Array(terms.length).fill(-1);
  for (const [story, { body }] of stories.entries()) {
    for (const id of body) {
      if (last[id] !== story) holding[id] = (holding[id] ?? 0) + 1;
      last[id] = story;
    }
  }
  return (id) => terms[id]?.isStop === true && (holding[id] ?? 0) > stories.length * EVERYWHERE;
}

function impactOf(weight: number, length: number): number {
  const share = weight / (weight + K1 * (1 - B + (B * length) / AVERAGE_LENGTH));
  return Math.min(IMPACT_LEVELS, 1 + Math.floor(share * IMPACT_LEVELS));
}

interface StoryTerms {
  readonly title: Uint32Array;
  readonly other: Uint32Array;
  readonly body: Uint32Array;
  readonly filters: Uint32Array;
}

function readStory(document: SearchDocument, vocabulary: Vocabulary): StoryTerms {
  const { title, deck, tags } = document;
  return {
    title: vocabulary.read(title),
    other: vocabulary.read([deck ?? '', ...tags].join(' । ')),
    body: vocabulary.read(document.text()),
    filters: Uint32Array.from(filterTerms(document), (term) => vocabulary.idOf(term)),
  };
}
