/** What a pasted text is taken apart into. */
import type { LegacyFont } from '../../hindi/index.ts';

/** The parts of a story as a desk reads them; texts of one line, but for the body. */
export interface StoryParts {
  readonly title: string;
  readonly deck: string;
  /** मुख्य बातें. */
  readonly points: readonly string[];
  /** Where the story is dated from, without its date: "भोपाल/सीहोर". */
  readonly place: string;
  /** Identifiers of places.yaml. */
  readonly districts: readonly string[];
  /** Identifiers of authors.yaml. */
  readonly authors: readonly string[];
  /** Who signed, where authors.yaml does not know them. */
  readonly byline: string;
  /** Agencies by their Hindi names: "भाषा, वार्ता". */
  readonly agency: string;
  /** Identifier of categories.yaml; empty where nothing tells it. */
  readonly category: string;
  readonly tags: readonly string[];
  /** A press note must be printed as one. */
  readonly isPressNote: boolean;
  /** Words that came with a photo. */
  readonly caption: string;
  /** Markdown. */
  readonly body: string;
}

export const LEFT_OUT_REASONS = [
  'message',
  'divider',
  'emoji',
  'contact',
  'letter',
  'label',
  'date',
  'credit',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Words of the paste that stand in no part; the desk sees them and may take them back. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** Lines that were typed in an old font and have been converted. */
export interface Converted {
  readonly font: LegacyFont;
  readonly lines: number;
  /** Runs of capitals that may have been English. */
  readonly doubtful: readonly string[];
}

export interface TakenApart {
  readonly parts: StoryParts;
  readonly leftOut: readonly LeftOut[];
  readonly converted?: Converted;
}

/** In code units: ten times the longest story of a newspaper; beyond it nothing is taken apart. */
export const LONGEST_PASTE = 250_000;

/** Letters, marks and digits that stand together. */
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** The words of a text that stand in none of the others, each as often as it is missing. */
export function missingWords(text: string, kept: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of kept.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
