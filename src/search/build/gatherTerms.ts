/** Which words the stories of a tier hold, and how much each says about its story. */
import type { SearchDocument } from '../engine.ts';
import { IMPACT_LEVELS, tellingOf } from '../format/postings.ts';
import { filterTerms } from '../terms/filterTerms.ts';
import { compoundsOf } from './compounds.ts';
import { PostingsTable } from './postingsTable.ts';
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
  const { begins, ends, joined } = compoundsOf(terms);
  const isEverywhere = everywhere(stories, terms);
  const weights = new StoryWeights(terms.length);
  const table = new PostingsTable(terms.length);
  for (let story = 0; story < stories.length; story++) {
    const { words, titleEnd, otherEnd, bodyEnd } = stories[story] ?? NOTHING;
    // What was read is not needed twice, and the stories of a large paper take much memory.
    stories[story] = NOTHING;
    const add = (start: number, end: number, weight: number, isBody: boolean): void => {
      let before = -1;
      for (let at = start; at < end; at++) {
        const id = words[at] ?? 0;
        if (!isBody || isEverywhere[id] === 0) weights.add(id, weight);
        if (before !== -1 && ends[id] === 1) {
          const compound = joined(before, id);
          if (compound !== -1) weights.add(compound, weight);
        }
        before = begins[id] === 1 ? id : -1;
      }
    };
    add(0, titleEnd, WEIGHTS.title, false);
    const titled = weights.count;
    add(titleEnd, otherEnd, WEIGHTS.other, false);
    add(otherEnd, bodyEnd, WEIGHTS.body, true);
    for (let at = bodyEnd; at < words.length; at++) weights.add(words[at] ?? 0, 1);
    const length = bodyEnd - otherEnd + titleEnd;
    weights.take((id, weight, place) => {
      table.add(id, tellingOf(impactOf(weight, length), place < titled));
    });
    table.endStory();
  }
  return table.written().flatMap(({ stories: count, postings }, id) =>
    count === 0
      ? []
      : [
          {
            word: terms[id]?.word ?? '',
            stories: count,
            beginsCompound: begins[id] === 1,
            postings,
          },
        ],
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

/** Words of grammar in more than this share of the stories are found in headlines alone. */
const EVERYWHERE = 0.1;

/** By the number of a word: 1 if it is everywhere. */
function everywhere(stories: readonly StoryTerms[], terms: readonly Gathered[]): Uint8Array {
  const isStop = Uint8Array.from(terms, (term) => (term.isStop ? 1 : 0));
  const holding = new Uint32Array(terms.length);
  const last = new Int32Array(terms.length).fill(-1);
  for (const [story, { words, otherEnd, bodyEnd }] of stories.entries()) {
    for (let at = otherEnd; at < bodyEnd; at++) {
      const id = words[at] ?? 0;
      if (isStop[id] === 0 || last[id] === story) continue;
      last[id] = story;
      holding[id] = (holding[id] ?? 0) + 1;
    }
  }
  const most = stories.length * EVERYWHERE;
  return Uint8Array.from(holding, (count) => (count > most ? 1 : 0));
}

function impactOf(weight: number, length: number): number {
  const share = weight / (weight + K1 * (1 - B + (B * length) / AVERAGE_LENGTH));
  return Math.min(IMPACT_LEVELS, 1 + Math.floor(share * IMPACT_LEVELS));
}

/** Numbers of the words of a story. */
interface StoryTerms {
  /** Those of the headline up to `titleEnd`, of deck and tags up to `otherEnd`, of the text up to `bodyEnd`, then filters. */
  readonly words: Uint32Array;
  readonly titleEnd: number;
  readonly otherEnd: number;
  readonly bodyEnd: number;
}

const NOTHING: StoryTerms = { words: new Uint32Array(), titleEnd: 0, otherEnd: 0, bodyEnd: 0 };

function readStory(document: SearchDocument, vocabulary: Vocabulary): StoryTerms {
  const { title, deck, tags } = document;
  vocabulary.read(title);
  const titleEnd = vocabulary.count;
  vocabulary.read([deck ?? '', ...tags].join(' । '));
  const otherEnd = vocabulary.count;
  vocabulary.read(document.text());
  const bodyEnd = vocabulary.count;
  for (const term of filterTerms(document)) vocabulary.readTerm(term);
  return { titleEnd, otherEnd, bodyEnd, words: vocabulary.take() };
}
