/** What decides a build, besides the committed content and the code. */
import type { Instant } from '../content/index.ts';
import type { Connection } from '../editor/configuration.ts';

export interface BuildSettings {
  /** Folder of this project: layouts, sources and lockfile. */
  readonly project: string;
  readonly content: string;
  readonly output: string;
  /** What the last build remembers; may be deleted at any time. */
  readonly cache: string;
  /** Builds as if nothing were remembered. */
  readonly forget: boolean;
  /** Drafts and scheduled stories are shown, marked. */
  readonly drafts: boolean;
  readonly now: Instant;
  /** File with temperatures, made by `npm run weather`. */
  readonly weather?: string;
  /** What the editor writes to, in place of what site.yaml names: files of this computer. */
  readonly editor?: Connection;
  /** Concerns left out, so that a benchmark can tell what each costs. */
  readonly without: ReadonlySet<OptionalConcern>;
}

export const OPTIONAL_CONCERNS = ['related', 'search', 'media'] as const;
export type OptionalConcern = (typeof OPTIONAL_CONCERNS)[number];
