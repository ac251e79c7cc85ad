/** The postings of all words of a tier, gathered story by story. */
import { numberLength, writeNumber } from '../format/bytes.ts';
import { tellingsLength, writeTelling } from '../format/postings.ts';
import { NumberQueue } from './numberQueue.ts';

export interface WordPostings {
  /** How many stories hold the word. */
  readonly stories: number;
  readonly postings: Uint8Array;
}

/** Gathers story by story and counts the bytes of each word; then each posting has its place. */
export class PostingsTable {
  /** How many words each story has, and for each of them its number and what it tells of the story. */
  readonly #entries = new NumberQueue();
  #storyCount = 0;
  /** By the word's number: how many stories hold it, the last of them, and how many bytes the steps take. */
  readonly #stories: Uint32Array;
  readonly #lastStory: Int32Array;
  readonly #stepBytes: Uint32Array;

  /** @param words how many there are */
  constructor(words: number) {
    this.#stories = new Uint32Array(words);
    this.#lastStory = new Int32Array(words).fill(-1);
    this.#stepBytes = new Uint32Array(words);
  }

  /** @param words how many are added before the next story begins */
  beginStory(words: number): void {
    this.#entries.add(words);
    this.#storyCount++;
  }

  /** @param telling what the word tells of the story that is being gathered */
  add(word: number, telling: number): void {
    this.#entries.add(word * 16 + telling);
    const story = this.#storyCount - 1;
    const step = story - (this.#lastStory[word] ?? 0) - 1;
    this.#stepBytes[word] = (this.#stepBytes[word] ?? 0) + numberLength(step);
    this.#lastStory[word] = story;
    this.#stories[word] = (this.#stories[word] ?? 0) + 1;
  }

  /** The postings by the word's number; the table is empty then. */
  written(): readonly WordPostings[] {
    const starts = this.#starts();
    const bytes = new Uint8Array(starts.at(-1) ?? 0);
    const stepsEnd = starts.slice();
    const placed = new Uint32Array(this.#stories.length);
    const lastStory = new Int32Array(this.#stories.length).fill(-1);
    for (let story = 0; story < this.#storyCount; story++) {
      for (let left = this.#entries.take(); left > 0; left--) {
        const entry = this.#entries.take();
        const word = entry >>> 4;
        const step = story - (lastStory[word] ?? 0) - 1;
        stepsEnd[word] = writeNumber(bytes, stepsEnd[word] ?? 0, step);
        lastStory[word] = story;
        const tellings = (starts[word] ?? 0) + (this.#stepBytes[word] ?? 0);
        const place = placed[word] ?? 0;
        writeTelling(bytes, tellings, place, entry & 15);
        placed[word] = place + 1;
      }
    }
    return Array.from(this.#stories, (stories, word) => ({
      stories,
      postings: bytes.subarray(starts[word] ?? 0, starts[word + 1]),
    }));
  }

  /** Where the postings of each word begin, and behind the last where all end. */
  #starts(): Uint32Array {
    const starts = new Uint32Array(this.#stories.length + 1);
    for (const [word, stories] of this.#stories.entries()) {
      starts[word + 1] =
        (starts[word] ?? 0) + (this.#stepBytes[word] ?? 0) + tellingsLength(stories);
    }
    return starts;
  }
}
