/** Names as reporters write them, and the identifiers that they mean. */

import { slug } from '../hindi/index.ts';
import { misspelt } from './nearest.ts';

export interface Named {
  readonly id: string;
  /** The identifier aside, every name that counts as written right. */
  readonly names: readonly string[];
  /** Names that are understood, with a hint to the right one. */
  readonly nicknames?: readonly string[];
}

export interface FoundName {
  readonly id: string;
  /** The identifier or a name letter by letter; else joined, split or romanised. */
  readonly exact: boolean;
}

/** Finds identifiers by name: exactly, then joined or split, then romanised. */
export class NameIndex {
  readonly ids: readonly string[];
  readonly #entries: readonly Named[];
  readonly #exact = new Map<string, string>();
  readonly #loose = new Map<string, string>();
  readonly #found = new Map<string, FoundName | undefined>();

  constructor(entries: readonly Named[]) {
    this.#entries = entries;
    this.ids = entries.map(({ id }) => id);
    for (const { id, names } of entries) for (const name of [id, ...names]) this.#add(name, id);
    for (const { id, nicknames } of entries)
      for (const name of nicknames ?? []) this.#addLoose(name, id);
  }

  find(written: string): FoundName | undefined {
    if (!this.#found.has(written)) this.#found.set(written, this.#search(written));
    return this.#found.get(written);
  }

  /** The identifier whose name looks so much like what was written that it must be meant. */
  nearest(written: string): string | undefined {
    const byName = new Map(
      this.#entries.flatMap(({ id, names }) => [id, ...names].map((name) => [spoken(name), id])),
    );
    const name = misspelt(spoken(written), [...byName.keys()]);
    return name === undefined ? undefined : byName.get(name);
  }

  #add(name: string, id: string): void {
    if (!this.#exact.has(name)) this.#exact.set(name, id);
    this.#addLoose(name, id);
  }

  #addLoose(name: string, id: string): void {
    for (const key of [joined(name), spoken(name)]) {
      if (key !== '' && !this.#loose.has(key)) this.#loose.set(key, id);
    }
  }

  #search(written: string): FoundName | undefined {
    const exact = this.#exact.get(written);
    if (exact !== undefined) return { id: exact, exact: true };
    const loose = this.#loose.get(joined(written)) ?? this.#loose.get(spoken(written));
    return loose === undefined ? undefined : { id: loose, exact: false };
  }
}

/** मध्य प्रदेश, मध्यप्रदेश and मध्य-प्रदेश are one. */
function joined(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}

function spoken(name: string): string {
  return joined(slug(name));
}
