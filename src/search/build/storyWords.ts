/** The words of the stories of a tier, by their numbers, and which of them only serve grammar. */
import type { SearchDocument } from '../engine.ts';
import { filterTerms } from '../terms/filterTerms.ts';
import { NumberQueue } from './numberQueue.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many words the parts of a story have. */
export interface StoryParts {
  readonly title: number;
  /** Deck and tags. */
  readonly other: number;
  readonly body: number;
  readonly filters: number;
}

/** Reads all stories, then gives them back one by one: only then it is known what is a compound. */
export class StoryWords {
  readonly vocabulary = new Vocabulary();
  /** For each story how many words each part has, then the words. */
  readonly #numbers = new NumberQueue();
  #stories = 0;
  /** By the number of a word of grammar: in how many bodies it stands, and the last of these. */
  #bodies = new Uint32Array(1024);
  #lastBody = new Int32Array(1024).fill(-1);

  read(document: SearchDocument): void {
    const { title, deck, tags } = document;
    const { vocabulary } = this;
    vocabulary.read(title);
    const titleEnd = vocabulary.count;
    vocabulary.read([deck ?? '', ...tags].join(' । '));
    const otherEnd = vocabulary.count;
    vocabulary.read(document.text());
    const bodyEnd = vocabulary.count;
    for (const term of filterTerms(document)) vocabulary.readTerm(term);
    const words = vocabulary.take();
    const parts = [titleEnd, otherEnd - titleEnd, bodyEnd - otherEnd, words.length - bodyEnd];
    for (const part of parts) this.#numbers.add(part);
    for (const word of words) this.#numbers.add(word);
    this.#countGrammar(words.subarray(otherEnd, bodyEnd));
    this.#stories++;
  }

  /** The next story; all of its words have to be taken before the one after it. */
  takeStory(): StoryParts {
    const take = (): number => this.#numbers.take();
    return { title: take(), other: take(), body: take(), filters: take() };
  }

  /** The number of the next word of the story. */
  takeWord(): number {
    return this.#numbers.take();
  }

  /** By the number of a word: 1 if it serves grammar and stands in more than a share of the bodies. */
  everywhere(share: number): Uint8Array {
    const most = this.#stories * share;
    return Uint8Array.from(this.vocabulary.words, (_, id) =>
      (this.#bodies[id] ?? 0) > most ? 1 : 0,
    );
  }

  #countGrammar(words: Uint32Array): void {
    const known = this.vocabulary.words.length;
    if (known > this.#bodies.length) {
      const [formerBodies, formerLast] = [this.#bodies, this.#lastBody];
      this.#bodies = new Uint32Array(2 * known);
      this.#bodies.set(formerBodies);
      this.#lastBody = new Int32Array(2 * known).fill(-1);
      this.#lastBody.set(formerLast);
    }
    const isGrammar = this.vocabulary.grammar();
    const [bodies, lastBody, story] = [this.#bodies, this.#lastBody, this.#stories];
    for (const word of words) {
      if (isGrammar[word] === 0 || lastBody[word] === story) continue;
      lastBody[word] = story;
      bodies[word] = (bodies[word] ?? 0) + 1;
    }
  }
}
