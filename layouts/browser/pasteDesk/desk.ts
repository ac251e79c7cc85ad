/** What the page asks of its worker, and what it hears: the forms in which a story is worked on. */
import type { Edit } from '../../../src/desk/check/edits.ts';
import type { PictureSize } from '../../../src/desk/check/storyRules.ts';
import type { DeskStory, TakenApart } from '../../../src/desk/paste/index.ts';
import type { NewsroomFile } from '../../../src/editor/newsroomFile.ts';

/** A story with what its file depends on. */
export interface Work {
  readonly story: DeskStory;
  /** Sizes of the photos, in their order. */
  readonly sizes: readonly PictureSize[];
  /** Milliseconds since 1970: when the story was begun, which names its folder. */
  readonly begun: number;
}

export interface ShownFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
  /** The words that are meant; empty where a whole field is. */
  readonly words: string;
  /** What should stand there. */
  readonly fix?: string;
  /** Changes of the file's text that do it; a person presses. */
  readonly edits?: readonly Edit[];
  /** May be done unseen. */
  readonly isSafe: boolean;
  /** Key of the front matter, or "body". */
  readonly field: string;
  /** Where the words begin in the body, in code units. */
  readonly at?: number;
}

export interface Checked {
  readonly findings: readonly ShownFinding[];
  readonly file: string;
  readonly text: string;
  /** Paths of the photos below the content folder. */
  readonly photos: readonly string[];
}

/** Questions by name, with their answers. */
export interface Questions {
  readonly newsroom: { readonly ask: NewsroomFile; readonly answer: true };
  readonly takeApart: { readonly ask: string; readonly answer: TakenApart };
  readonly check: { readonly ask: Work; readonly answer: Checked };
  readonly mend: {
    readonly ask: Work & { readonly edits: readonly Edit[] };
    readonly answer: DeskStory;
  };
  readonly mendAll: { readonly ask: Work; readonly answer: MendedAll };
}

export interface MendedAll {
  readonly story: DeskStory;
  readonly mended: number;
}

export type QuestionName = keyof Questions;

export interface Question<Name extends QuestionName = QuestionName> {
  readonly number: number;
  readonly name: Name;
  readonly ask: Questions[Name]['ask'];
}

export interface Answer {
  readonly number: number;
  readonly answer?: unknown;
  readonly failure?: string;
}
