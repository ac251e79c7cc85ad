/** Stylesheets: one a kind of page, bundled and minified, printed into its head. */
import type { PageKind } from '../src/pages/views.ts';
import { bundleForBrowsers } from './bundle.ts';

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
  return Buffer.from(bundleForBrowsers(`styles/${sheet}.css`))
    .toString()
    .trim();
}
