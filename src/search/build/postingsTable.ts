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

/** Gathers in the order of stories, then sorts by word with one count (a counting sort). */
export class PostingsTable {
  /** By the word's number. */
  readonly #stories: Uint32Array;
  /** Of each entry the word and the posting, one behind the other. */
  readonly #pages: Uint32Array[] = [];
  #page = new Uint32Array();
  #at = 0;

  /** @param words how many there are */
  constructor(words: number) {
    this.#stories = new Uint32Array(words);
  }

  /** @param story not before the one of the call before */
  add(word: number, story: number, telling: number): void {
    if (this.#at === this.#page.length) {
      this.#page = new Uint32Array(PAGE);
      this.#pages.push(this.#page);
      this.#at = 0;
    }
    this.#page[this.#at++] = word;
    this.#page[this.#at++] = postingOf(story, telling);
    this.#stories[word] = (this.#stories[word] ?? 0) + 1;
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
    for (let left = total, page = this.#pages.shift(); page; page = this.#pages.shift()) {
      const length = Math.min(page.length, 2 * left);
      left -= length / 2;
      for (let at = 0; at < length; at += 2) {
        const word = page[at] ?? 0;
        const place = places[word] ?? 0;
        postings[place] = page[at + 1] ?? 0;
        places[word] = place + 1;
      }
    }
    return { starts, postings };
  }
}
