import type { Language } from '../messages/problems.ts';
import { wordTexts } from '../messages/words.ts';

/** Why a file cannot be read, for the person who named it; the system's own words are English. */
export function whyUnreadable(error: unknown, language: Language): string {
  const { code = '', message = '' } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return wordTexts(language).unreadable[code] ?? message;
}
