/** What pages carry inline, for a content security policy of hashes. */
import type { PageKind } from '../src/pages/views.ts';
import { headScript } from './headScript.ts';
import { engineStartScript, resultsRoomScript } from './searchScripts.ts';
import { stylesheet } from './styles.ts';

export interface InlinedSources {
  readonly kind: PageKind;
  /** Texts of the style elements. */
  readonly styles: readonly string[];
  /** Texts of the script elements that run; structured data does not. */
  readonly scripts: readonly string[];
}

const STYLED_KINDS: readonly PageKind[] = [
  'home',
  'article',
  'list',
  'archive',
  'archiveMonth',
  'index',
  'static',
  'search',
  'notFound',
  'offline',
  'removed',
];

/** Every inline style and script of each kind of page; each page of a kind carries the same. */
export function inlinedSources(): readonly InlinedSources[] {
  return [
    ...STYLED_KINDS.map((kind) => ({
      kind,
      styles: [stylesheet(kind)],
      scripts:
        kind === 'search'
          ? [engineStartScript(), headScript(), resultsRoomScript()]
          : [headScript()],
    })),
    { kind: 'redirect', styles: [], scripts: [] },
  ];
}
