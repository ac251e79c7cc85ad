/** The words of the stories of a tier, by their numbers. */
import type { SearchDocument } from '../engine.ts';
import { filterTerms } from '../terms/filterTerms.ts';
import { GrammarCounts } from './grammarCounts.ts';
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
  readonly #grammar = new GrammarCounts();

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
    this.#grammar.count(words.subarray(otherEnd, bodyEnd), vocabulary.grammar());
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
    return this.#grammar.everywhere(this.vocabulary.words.length, share);
  }
}
