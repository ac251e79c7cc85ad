/** Categories and authors of an export that the newsroom's settings do not know yet. */
import { type Content, NameIndex } from '../../content/index.ts';
import { slug } from '../../hindi/index.ts';

export interface NewName {
  readonly id: string;
  readonly name: string;
}

/** Gives every name an identifier: the newsroom's own where it has one, else a new one. */
export class NameRegister {
  readonly #known: NameIndex;
  readonly #ids: Set<string>;
  readonly #added = new Map<string, NewName>();
  readonly #isForbidden: (id: string) => boolean;

  constructor(
    known: Content['categories'] | Content['authors'],
    isForbidden: (id: string) => boolean = () => false,
  ) {
    this.#known = new NameIndex(known.map(({ id, name }) => ({ id, names: [name] })));
    this.#ids = new Set(known.map(({ id }) => id));
    this.#isForbidden = isForbidden;
  }

  get added(): readonly NewName[] {
    return [...this.#added.values()];
  }

  /** @param wish identifier in the export, taken if it can stand in an address */
  idOf(name: string, wish: string): string {
    const known = this.#known.find(name);
    if (known) return known.id;
    const added = this.#added.get(name);
    if (added) return added.id;
    const base = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wish) ? wish : slug(name);
    let id = this.#isForbidden(base) ? `shreni-${base}` : base;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${base}-${number}`;
    this.#ids.add(id);
    this.#added.set(name, { id, name });
    return id;
  }
}

/** The settings file with further entries; nothing that stands in it changes. */
export function withNames(yaml: string, names: readonly NewName[]): string {
  if (names.length === 0) return yaml;
  const before = /^\s*(?:\[\s*\])?\s*$/.test(yaml) ? '' : `${yaml.trimEnd()}\n`;
  const lines = names.map(({ id, name }) => `- {id: ${id}, name: ${JSON.stringify(name)}}\n`);
  return before + lines.join('');
}
