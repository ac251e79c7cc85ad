import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../messages/problems.ts';
import { wordTexts } from '../messages/words.ts';
import { WordsRefused } from './readWords.ts';

/**
 * The folder of the stories: the one that `--content` names, or that of the project.
 *
 * @throws WordsRefused if there is no such folder
 */
export function contentFolder(
  written: string | undefined,
  project: string,
  language: Language,
): string {
  return existingFolder(written ?? join(project, 'content'), '--content', language);
}

/**
 * A folder that an option names.
 *
 * @throws WordsRefused if there is no such folder
 */
export function existingFolder(written: string, option: string, language: Language): string {
  const folder = resolve(written);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new WordsRefused(wordTexts(language).folderMissing(folder, option));
}
