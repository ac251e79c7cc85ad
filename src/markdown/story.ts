/** What the renderer is given besides the text, and what an enhancer is. */
import type Token from 'markdown-it/lib/token.mjs';

/** A picture as a writer names it in the text. */
export interface PictureReference {
  /** As written, percent signs decoded: "2024/11/nadi.jpg", "मेरी फोटो.jpg". */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  /** The photographer or source alone, without "फोटो:". */
  readonly credit?: string;
  /** A machine made the picture. */
  readonly ai?: true;
}

/** A picture that is ready to print. */
export interface StoryPicture {
  readonly src: string;
  /** Pixels of the file at `src`. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  /** Already worded: "फोटो: नाम". */
  readonly credit?: string;
  /** Says that a machine made the picture. */
  readonly ai?: string;
  /** Better formats, best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** Other widths in the format of `src`. */
  readonly srcset?: string;
}

export interface StorySettings {
  /** The paper's own address; absolute links to it become relative. */
  readonly site: { readonly url: string };
  /** The finished picture for a reference; nothing if the file is not to be had. */
  readonly picture: (reference: PictureReference) => StoryPicture | undefined;
}

/**
 * One step from plain Markdown to newspaper text: block tokens in, block tokens out.
 * An enhancer may edit the tokens that it is given; they belong to this one rendering.
 */
export type Enhancer = (tokens: readonly Token[], settings: StorySettings) => readonly Token[];
