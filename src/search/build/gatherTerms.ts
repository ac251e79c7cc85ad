/** Which words the stories of a tier hold, and how much each says about its story. */
import type { Token } from '../../hindi/text/tokenise.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import type { SearchDocument } from '../engine.ts';
import { IMPACT_LEVELS, PostingsWriter, tellingOf } from '../format/postings.ts';
import { filterTerms } from '../terms/filterTerms.ts';
import {
  type PhraseRole,
  phraseRole,
  phraseTerms,
  textTokens,
  tokenTerms,
} from '../terms/textTerms.ts';
import { compoundsOf } from './compounds.ts';

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

interface Gathered {
  readonly word: string;
  readonly isStop: boolean;
  readonly postings: PostingsWriter;
}

/** @param documents newest first */
export function gatherTerms(documents: readonly SearchDocument[]): readonly TierTerm[] {
  const vocabulary = new Vocabulary();
  const stories = documents.map((document) => readStory(document, vocabulary));
  const { terms } = vocabulary;
  const compounds = compoundsOf(terms);
  const isEverywhere = everywhere(stories, terms);
  const weights = new StoryWeights(terms.length);
  for (const [story, { title, other, body, filters }] of stories.entries()) {
    const add = (words: Uint32Array, weight: number, isWanted: (id: number) => boolean): void => {
      let following: ReadonlyMap<number, number> | undefined;
      for (const id of words) {
        if (isWanted(id)) weights.add(id, weight);
        const joined = following?.get(id);
        if (joined !== undefined) weights.add(joined, weight);
        following = compounds.get(id);
      }
    };
    add(title, WEIGHTS.title, () => true);
    const inTitle = new Set(weights.ids());
    add(other, WEIGHTS.other, () => true);
    add(body, WEIGHTS.body, (id) => !isEverywhere(id));
    for (const id of filters) weights.add(id, 1);
    const length = body.length + title.length;
    for (const [id, weight] of weights.taken()) {
      vocabulary.post(id, story, impactOf(weight, length), inTitle.has(id));
    }
  }
  return terms.flatMap(({ word, postings }, id) =>
    postings.stories === 0
      ? []
      : [
          {
            word,
            stories: postings.stories,
            beginsCompound: compounds.has(id),
            postings: postings.written(),
          },
        ],
  );
}

/** How much each word counts in one story; arrays spare a map a story. */
class StoryWeights {
  readonly #weights: Float64Array;
  #ids: number[] = [];

  constructor(terms: number) {
    this.#weights = new Float64Array(terms);
  }

  add(id: number, weight: number): void {
    const before = this.#weights[id] ?? 0;
    if (before === 0) this.#ids.push(id);
    this.#weights[id] = before + weight;
  }

  ids(): readonly number[] {
    return this.#ids;
  }

  /** All weights, which are zero afterwards. */
  taken(): readonly (readonly [id: number, weight: number])[] {
    const ids = this.#ids;
    this.#ids = [];
    return ids.map((id) => {
      const weight = this.#weights[id] ?? 0;
      this.#weights[id] = 0;
      return [id, weight];
    });
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

interface KnownToken {
  readonly terms: readonly number[];
  readonly role: PhraseRole | undefined;
}

/** All words of a tier, numbered as they come. */
class Vocabulary {
  readonly terms: Gathered[] = [];
  readonly #ids = new Map<string, number>();
  readonly #tokens = new Map<string, KnownToken>();

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.#ids.set(word, id);
    const isStop = isStopword(word);
    this.terms.push({ word, isStop, postings: new PostingsWriter() });
    return id;
  }

  read(text: string): Uint32Array {
    const tokens = textTokens(text);
    const ids: number[] = [];
    let hasPhrase = false;
    let isLetterBefore = false;
    for (const token of tokens) {
      const { terms, role } = this.#known(token);
      for (const id of terms) ids.push(id);
      const isLetter = role === 'letter';
      if (role === 'multiplier' || (isLetter && isLetterBefore)) hasPhrase = true;
      isLetterBefore = isLetter;
    }
    if (hasPhrase) for (const term of phraseTerms(tokens)) ids.push(this.idOf(term));
    return Uint32Array.from(ids);
  }

  #known(token: Token): KnownToken {
    const known = this.#tokens.get(token.text);
    if (known) return known;
    const terms = tokenTerms(token).map((term) => this.idOf(term));
    const fresh: KnownToken = { terms, role: phraseRole(token.text) };
    this.#tokens.set(token.text, fresh);
    return fresh;
  }

  post(id: number, story: number, impact: number, inTitle: boolean): void {
    this.terms[id]?.postings.add(story, tellingOf(impact, inTitle));
  }
}
