/** Tags: spellings of one subject meet, and each subject has one address for good. */
import { canonical, slug } from '../hindi/index.ts';

export interface Tag {
  readonly id: string;
  /** Spelling of the oldest story that carries the tag. */
  readonly name: string;
}

/**
 * Gathers tags in the order in which stories appeared, so that a new story never renames a tag
 * or moves its address. Two subjects with one romanised form are told apart by a number.
 */
export class TagRegister {
  readonly #bySpelling = new Map<string, Tag>();
  readonly #byCanonical = new Map<string, Tag>();
  readonly #taken = new Set<string>();

  /** The tags of a story, each once, in the author's order. */
  resolve(names: readonly string[]): readonly Tag[] {
    return [...new Set(names.map((name) => this.#tag(name)))];
  }

  #tag(name: string): Tag {
    const known = this.#bySpelling.get(name);
    if (known) return known;
    const key = canonical(name);
    const tag = this.#byCanonical.get(key) ?? { id: this.#address(name), name };
    this.#bySpelling.set(name, tag);
    this.#byCanonical.set(key, tag);
    return tag;
  }

  #address(name: string): string {
    const base = slug(name);
    let id = base;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${base}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
