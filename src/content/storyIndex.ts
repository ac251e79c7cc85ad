/** Stories by all the names under which a desk refers to them. */
import posix from 'path-browserify';
import { slug } from '../hindi/index.ts';
import { misspelt } from './nearest.ts';
import type { ArticleSource } from './resolveArticle.ts';

/** Finds a story's address by its address, an old address, its file, or its slug if only one has it. */
export class StoryIndex {
  readonly #articles: readonly ArticleSource[];
  readonly #byName = new Map<string, string>();
  readonly #bySlug = new Map<string, string | undefined>();

  constructor(articles: readonly ArticleSource[]) {
    this.#articles = articles;
  }

  /** Filled when first asked: most papers name few stories by hand. */
  #fill(): void {
    if (this.#byName.size > 0) return;
    for (const { file, permalink, aliases, slug } of this.#articles) {
      const fileName = posix.basename(file);
      for (const name of [permalink, ...aliases, file, `content/${file}`]) {
        this.#byName.set(withoutSlashes(name), permalink);
      }
      for (const name of new Set([slug, fileName, fileName.replace(/\.md$/i, '')])) {
        this.#bySlug.set(name, this.#bySlug.has(name) ? undefined : permalink);
      }
    }
  }

  find(written: string): string | undefined {
    this.#fill();
    const name = withoutSlashes(written);
    return this.#byName.get(name) ?? this.#bySlug.get(name);
  }

  /** The story, other than the one at `own`, whose name looks so like it that it must be meant. */
  nearest(written: string, own?: string): string | undefined {
    this.#fill();
    const names = [...this.#byName.keys(), ...this.#bySlug.keys()];
    const name = misspelt(withoutSlashes(written), names) ?? misspelt(slug(written), names);
    const found = name === undefined ? undefined : this.find(name);
    return found === own ? undefined : found;
  }
}

function withoutSlashes(name: string): string {
  return name.replace(/^\/+|\/+$/g, '');
}
