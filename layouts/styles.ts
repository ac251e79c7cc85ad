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
  offline: 'list',
  removed: 'static',
  redirect: 'static',
};

const texts = new WeakMap<Uint8Array, string>();

/** The stylesheet of a kind of page, minified. */
export function stylesheet(kind: PageKind): string {
  const bytes = bundleForBrowsers(`styles/${SHEETS[kind]}.css`);
  const known = texts.get(bytes);
  if (known !== undefined) return known;
  const text = Buffer.from(bytes).toString().trim();
  texts.set(bytes, text);
  return text;
}
