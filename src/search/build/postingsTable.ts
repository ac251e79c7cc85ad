/** The postings of all words of a tier, gathered story by story. */
import { ByteWriter } from '../format/bytes.ts';
import { postingOf, writePostings } from '../format/postings.ts';

export interface WordPostings {
  /** How many stories hold the word. */
  readonly stories: number;
  readonly postings: Uint8Array;
}

/** Entries of a page; pages are let go of one by one. */
const PAGE = 1 << 16;

/** Gathers story by story, then sorts by word in one pass (a counting sort). */
export class PostingsTable {
  /** By the word's number. */
  readonly #stories: Uint32Array;
  /** Entries of all stories, one story after another. */
  readonly #pages: Uint32Array<ArrayBuffer>[] = [];
  #page = new Uint32Array();
  #at = 0;
  /** How many entries there are up to the end of each story. */
  readonly #ends: number[] = [];

  /** @param words how many there are */
  constructor(words: number) {
    this.#stories = new Uint32Array(words);
  }

  /** @param telling what the word tells of the story that is being gathered */
  add(word: number, telling: number): void {
    if (this.#at === this.#page.length) {
      this.#page = new Uint32Array(PAGE);
      this.#pages.push(this.#page);
      this.#at = 0;
    }
    this.#page[this.#at++] = word * 16 + telling;
    this.#stories[word] = (this.#stories[word] ?? 0) + 1;
  }

  /** The next story begins. */
  endStory(): void {
    this.#ends.push(Math.max(0, this.#pages.length - 1) * PAGE + this.#at);
  }

  /** The postings by the word's number; the table is empty then. */
  written(): readonly WordPostings[] {
    const { starts, postings } = this.#sorted();
    const writer = new ByteWriter(2 * postings.length);
    const ends = Array.from(this.#stories, (stories, word) => {
      const start = starts[word] ?? 0;
      writePostings(writer, postings.subarray(start, start + stories));
      return writer.length;
    });
    const bytes = writer.written();
    return ends.map((end, word) => ({
      stories: this.#stories[word] ?? 0,
      postings: bytes.subarray(ends[word - 1] ?? 0, end),
    }));
  }

  #sorted(): { readonly starts: Uint32Array; readonly postings: Uint32Array } {
    const starts = new Uint32Array(this.#stories.length);
    let total = 0;
    for (let word = 0; word < starts.length; word++) {
      starts[word] = total;
      total += this.#stories[word] ?? 0;
    }
    const postings = new Uint32Array(total);
    const places = starts.slice();
    let at = 0;
    for (const [story, end] of this.#ends.entries()) {
      for (; at < end; at++) {
        if (at % PAGE === 0) this.#page = this.#pages.shift() ?? this.#page;
        const entry = this.#page[at % PAGE] ?? 0;
        const word = entry >>> 4;
        const place = places[word] ?? 0;
        postings[place] = postingOf(story, entry & 15);
        places[word] = place + 1;
      }
    }
    return { starts, postings };
  }
}
