/** Which words the stories of a tier hold, and how much each says about its story. */
import { isStopword } from '../../hindi/words/stopwords.ts';
import type { SearchDocument } from '../engine.ts';
import { ByteWriter } from '../format/bytes.ts';
import { IMPACT_LEVELS, writePosting } from '../format/postings.ts';
import { filterTerms } from '../terms/filterTerms.ts';
import { phraseTerms, textTokens, tokenTerms } from '../terms/textTerms.ts';
import { compoundsOf } from './compounds.ts';

/** A word of a tier with its postings. */
export interface TierTerm {
  readonly word: string;
  readonly stories: number;
  readonly postings: Uint8Array;
}

/** How often a word of a part counts. */
const WEIGHTS = { title: 5, other: 3, body: 1 } as const;

/** BM25 (Robertson and Zaragoza 2009); the average length of a story, in words, is fixed, so that no story changes another's impacts. */
const K1 = 1.2;
const B = 0.6;
const AVERAGE_LENGTH = 300;

interface Gathered {
  readonly word: string;
  readonly isStop: boolean;
  stories: number;
  before: number;
  readonly postings: ByteWriter;
}

/** @param documents newest first */
export function gatherTerms(documents: readonly SearchDocument[]): readonly TierTerm[] {
  const vocabulary = new Vocabulary();
  const stories = documents.map((document) => readStory(document, vocabulary));
  const compounds = compoundsOf(vocabulary.terms);
  const isEverywhere = everywhere(stories, vocabulary.terms);
  for (const [story, { title, other, body, filters }] of stories.entries()) {
    const weights = new Map<number, number>();
    const inTitle = new Set<number>();
    const add = (words: Uint32Array, weight: number, withStopwords: boolean): void => {
      let before = -1;
      for (const id of words) {
        if (withStopwords || !isEverywhere(id)) weights.set(id, (weights.get(id) ?? 0) + weight);
        const joined = compounds.get(before)?.get(id);
        if (joined !== undefined) weights.set(joined, (weights.get(joined) ?? 0) + weight);
        if (weight === WEIGHTS.title) {
          inTitle.add(id);
          if (joined !== undefined) inTitle.add(joined);
        }
        before = id;
      }
    };
    add(title, WEIGHTS.title, true);
    add(other, WEIGHTS.other, true);
    add(body, WEIGHTS.body, false);
    for (const id of filters) weights.set(id, 1);
    const length = body.length + title.length;
    for (const [id, weight] of weights) {
      vocabulary.post(id, story, impactOf(weight, length), inTitle.has(id));
    }
  }
  return vocabulary.terms
    .filter((term) => term.stories > 0)
    .map(({ word, stories: count, postings }) => ({
      word,
      stories: count,
      postings: postings.written(),
    }));
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

/** All words of a tier, numbered as they come. */
class Vocabulary {
  readonly terms: Gathered[] = [];
  readonly #ids = new Map<string, number>();
  readonly #tokens = new Map<string, readonly number[]>();

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.#ids.set(word, id);
    const isStop = isStopword(word);
    this.terms.push({ word, isStop, stories: 0, before: -1, postings: new ByteWriter(4) });
    return id;
  }

  read(text: string): Uint32Array {
    const tokens = textTokens(text);
    const ids: number[] = [];
    for (const token of tokens) {
      let known = this.#tokens.get(token.text);
      if (!known) {
        known = tokenTerms(token).map((term) => this.idOf(term));
        this.#tokens.set(token.text, known);
      }
      for (const id of known) ids.push(id);
    }
    for (const term of phraseTerms(tokens)) ids.push(this.idOf(term));
    return Uint32Array.from(ids);
  }

  post(id: number, story: number, impact: number, inTitle: boolean): void {
    const term = this.terms[id];
    if (!term) return;
    writePosting(term.postings, { story, impact, inTitle }, term.before);
    term.before = story;
    term.stories++;
  }
}
