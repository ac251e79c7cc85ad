/** A paper with its index in memory, and what each of its stories holds, for judging answers. */
import { inflateSync } from 'node:zlib';
import { canonical, stem, tokenise } from '../../hindi/index.ts';
import { searchTerms } from '../../hindi/text/searchTerms.ts';
import {
  type IndexSource,
  indexStories,
  partsAtHand,
  type SearchDocument,
  type SearchFile,
  type SynonymGroup,
} from '../../search/index.ts';

/** A story as the judge reads it. */
export interface ReadStory {
  readonly url: string;
  /** Canonical forms of its words. */
  readonly words: ReadonlySet<string>;
  /** The same without number and case. */
  readonly stems: ReadonlySet<string>;
}

export interface SearchedPaper {
  readonly documents: readonly SearchDocument[];
  readonly files: readonly SearchFile[];
  readonly stories: ReadonlyMap<string, ReadStory>;
  /** Words as printed most often first come, first served; by canonical form. */
  readonly vocabulary: ReadonlyMap<string, PaperWord>;
}

export interface PaperWord {
  readonly spelling: string;
  readonly stories: number;
}

export function searchedPaper(
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[],
): SearchedPaper {
  const vocabulary = new Map<string, { spelling: string; stories: number }>();
  const stories = new Map<string, ReadStory>();
  const stems = new Map<string, string>();
  for (const { permalink: url, title, deck, tags, text } of documents) {
    const words = new Set<string>();
    for (const token of tokenise([title, deck, ...tags, text()].join('\n').normalize('NFC'))) {
      for (const word of searchTerms(token)) {
        if (words.has(word)) continue;
        words.add(word);
        const known = vocabulary.get(word);
        if (known) known.stories++;
        else vocabulary.set(word, { spelling: token.text, stories: 1 });
        if (!stems.has(word)) stems.set(word, stem(word, 'light'));
      }
    }
    const own = new Set([...words].map((word) => stems.get(word) ?? word));
    stories.set(url, { url, words, stems: own });
  }
  return { documents, files: indexStories(documents, synonyms), stories, vocabulary };
}

/** Whether a story holds a word in any spelling and any number or case, or one of other forms of it. */
export function holds(
  story: ReadStory | undefined,
  word: string,
  forms: readonly string[] = [],
): boolean {
  if (!story) return false;
  return (
    story.words.has(canonical(word)) ||
    story.stems.has(stem(word, 'light')) ||
    forms.some((form) => story.words.has(canonical(form)))
  );
}

/** Files of an index by their path. */
export function memorySource(files: readonly SearchFile[]): IndexSource {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes()]));
  return {
    parts: partsAtHand,
    fetch: async (path) => {
      const bytes = byPath.get(path);
      if (!bytes) throw new Error(`${path} is missing`);
      return bytes;
    },
    inflate: async (bytes) => new Uint8Array(inflateSync(bytes)),
  };
}
