/** One story by its text and the newsroom's names alone: in the whole reading, and in browsers. */
import { cleanText } from './cleanText.ts';
import type { Newsroom } from './newsroom.ts';
import { type Outcome, type ParsedFile, parseArticle } from './parseArticle.ts';
import { placeFaults } from './placeFaults.ts';
import type { Problem } from './problem.ts';
import { type ArticleSource, resolveArticle } from './resolveArticle.ts';

/** What one file gave. */
export interface Read<Value> {
  /** Given only if nothing in the file is an error. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/**
 * Reads one story without its paper: clashes with other stories are not seen.
 *
 * @param file path below the content folder
 * @param written the file's text as it would lie on disk
 */
export function readStory(file: string, written: string, newsroom: Newsroom): Read<ArticleSource> {
  const { text, faults } = cleanText(written);
  const outcome =
    faults.length > 0 ? { faults } : resolveParsed(file, '', parseArticle(file, text), newsroom);
  return placed(file, outcome, () => text);
}

/** A parsed story with its references resolved; of a faulty one, what can still be checked. */
export function resolveParsed(
  file: string,
  digest: string,
  { value, faults, salvaged }: ParsedFile,
  newsroom: Newsroom,
): Outcome<ArticleSource> {
  if (value) {
    const resolved = resolveArticle(file, digest, value, newsroom);
    return { ...resolved, faults: [...faults, ...resolved.faults] };
  }
  if (!salvaged) return { faults };
  const further = resolveArticle(file, digest, salvaged.article, newsroom).faults;
  return {
    faults: [...faults, ...further.filter(({ path }) => !salvaged.standIns.has(String(path[0])))],
  };
}

/** An outcome with its faults at their places in the file's text. */
export function placed<Value>(
  file: string,
  { value, faults }: Outcome<Value>,
  text: () => string,
): Read<Value> {
  const problems = faults.length === 0 ? [] : placeFaults(file, text(), faults);
  const isRight = problems.every(({ severity }) => severity !== 'error');
  return value !== undefined && isRight ? { value, problems } : { problems };
}
