/** Names as reporters write them, and the identifiers that they mean. */

import { slug } from '../hindi/index.ts';
import { once } from '../once.ts';
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
  /** Made when a name is not found as it is written: to romanise the names takes a while. */
  readonly #loose = once(() => looseNames(this.#entries));
  readonly #found = new Map<string, FoundName | undefined>();

  constructor(entries: readonly Named[]) {
    this.#entries = entries;
    this.ids = entries.map(({ id }) => id);
    for (const { id, names } of entries) {
      for (const name of [id, ...names]) if (!this.#exact.has(name)) this.#exact.set(name, id);
    }
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

  #search(written: string): FoundName | undefined {
    const exact = this.#exact.get(written);
    if (exact !== undefined) return { id: exact, exact: true };
    const names = this.#loose();
    const loose = names.get(joined(written)) ?? names.get(spoken(written));
    return loose === undefined ? undefined : { id: loose, exact: false };
  }
}

/** Identifiers by what is left of each name if it is joined or romanised; nicknames come last. */
function looseNames(entries: readonly Named[]): ReadonlyMap<string, string> {
  const loose = new Map<string, string>();
  const add = (name: string, id: string): void => {
    for (const key of [joined(name), spoken(name)]) {
      if (key !== '' && !loose.has(key)) loose.set(key, id);
    }
  };
  for (const { id, names } of entries) for (const name of [id, ...names]) add(name, id);
  for (const { id, nicknames } of entries) for (const name of nicknames ?? []) add(name, id);
  return loose;
}

/** मध्य प्रदेश, मध्यप्रदेश and मध्य-प्रदेश are one. */
function joined(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}

function spoken(name: string): string {
  return joined(slug(name));
}
