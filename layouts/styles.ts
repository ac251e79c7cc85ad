/** Stylesheets: one a kind of page, bundled and minified, printed into its head. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { PageKind } from '../src/pages/views.ts';

/** The sheet in styles/ that a kind of page takes; kinds that look alike share one. */
const SHEETS: { readonly [Kind in PageKind]: string } = {
  home: 'home',
  article: 'article',
  list: 'list',
  archive: 'archive',
  archiveMonth: 'archive',
  index: 'archive',
  static: 'static',
  search: 'search',
  notFound: 'list',
  removed: 'static',
  redirect: 'static',
};

const bundled = new Map<string, string>();

/** The stylesheet of a kind of page, minified; made once a process. */
export function stylesheet(kind: PageKind): string {
  const sheet = SHEETS[kind];
  const known = bundled.get(sheet);
  if (known !== undefined) return known;
  const fresh = bundle(sheet);
  bundled.set(sheet, fresh);
  return fresh;
}

function bundle(sheet: string): string {
  const result = buildSync({
    entryPoints: [fileURLToPath(new URL(`styles/${sheet}.css`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome99', 'safari15.4', 'firefox97'],
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}
