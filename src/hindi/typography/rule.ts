import type { Digits, Profile } from '../houseStyle.ts';

/** What a rule says, for the desk in Hindi and for the command line in English. */
export interface RuleMessage {
  readonly hi: string;
  readonly en: string;
}

/** A place in the text where a rule speaks; offsets are UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly fix?: string;
  /** Only asked, never changed without a person; a match without `fix` is one anyway. */
  readonly warning?: boolean;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The copy under the pen of the desk, with what several rules need to know of it. */
export interface Copy {
  readonly text: string;
  readonly profile: Profile;
  readonly digits: Digits;
  readonly kind: CopyKind;
  /** The place of the front matter, which a dateline would print twice. */
  readonly place: string | undefined;
  /** Runs of Devanagari letters and signs, digits and dandas apart. */
  readonly words: readonly Word[];
}

/** Opinion and obituary may honour; news may not. */
export type CopyKind = 'news' | 'opinion' | 'obituary';

/** One rule of the copy desk. */
export interface Rule {
  readonly id: string;
  /** The document or count that the rule rests on. */
  readonly source: string;
  readonly message: RuleMessage;
  readonly find: (copy: Copy) => Iterable<Match>;
}

/** Matches of a pattern with the global flag; `fix` may decline a match with `undefined`. */
export function* matchesOf(
  text: string,
  pattern: RegExp,
  fix: string | ((found: RegExpExecArray) => string | undefined),
): Generator<Match> {
  for (const found of text.matchAll(pattern)) {
    const replacement = typeof fix === 'string' ? fix : fix(found);
    if (replacement === undefined || replacement === found[0]) continue;
    yield { start: found.index, end: found.index + found[0].length, fix: replacement };
  }
}

/** The same matches, only to be offered. */
export function* asWarnings(matches: Iterable<Match>): Generator<Match> {
  for (const match of matches) yield { ...match, warning: true };
}
