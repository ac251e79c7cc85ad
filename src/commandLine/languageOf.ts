import type { Language } from '../messages/problems.ts';

/** The language that `--lang` asks for, before anything else of the words is understood. */
export function languageOf(args: readonly string[]): Language {
  return /(?:^|\s)--lang[= ]en\b/u.test(args.join(' ')) ? 'en' : 'hi';
}
