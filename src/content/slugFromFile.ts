/** The address part that a file's name gives a story. */
import posix from 'path-browserify';
import { slug } from '../hindi/index.ts';

/** Marks that a computer adds to the name of a second copy: "(1)", "- Copy". */
const COPY_MARK = /[\s_-]*(?:\(\d+\)|[-–]\s*copy)\s*$/i;
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The file's name if it is fit for an address, else its romanised form; the title's where the name
 * has no letters.
 *
 * @param date tells stories apart whose names and titles both have no letters
 * @example slugFromFile('articles/2024/11/नई खबर (1).md', '', '') // 'nai-khabar'
 */
export function slugFromFile(file: string, title: string, date = ''): string {
  const name = posix.basename(file).replace(/\.md$/i, '').replace(COPY_MARK, '');
  if (PLAIN.test(name)) return name;
  return /[\p{L}\p{N}]/u.test(name) ? slug(name) : slug(title, date + title);
}
