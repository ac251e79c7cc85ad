/** Every kind of page with the template that prints it. */
import type { HtmlPage, PageKind, Views } from '../src/pages/index.ts';
import { renderArchive } from './archive.ts';
import { renderArchiveMonth } from './archiveMonth.ts';
import { renderArticle } from './article.ts';
import { renderHome } from './home.ts';
import { renderIndexPage } from './indexPage.ts';
import { renderList } from './list.ts';
import { renderNotFound } from './notFound.ts';
import { renderOffline } from './offline.ts';
import type { PrintedPage } from './parts/document.ts';
import { renderRedirect } from './redirect.ts';
import { renderRemoved } from './removed.ts';
import { renderSearch } from './search.ts';
import { renderStatic } from './static.ts';

export { browserScripts, type SiteFile } from './browserScripts.ts';
export { iconFiles } from './iconFiles.ts';
export { type InlinedSources, inlinedSources } from './inlinedSources.ts';
export type { PrintedPage } from './parts/document.ts';

const templates: { readonly [Kind in PageKind]: (view: Views[Kind]) => PrintedPage } = {
  home: renderHome,
  article: renderArticle,
  list: renderList,
  archive: renderArchive,
  archiveMonth: renderArchiveMonth,
  index: renderIndexPage,
  static: renderStatic,
  search: renderSearch,
  notFound: renderNotFound,
  offline: renderOffline,
  removed: renderRemoved,
  redirect: renderRedirect,
};

/** Prints a view: a whole HTML document. */
export function renderPage<Kind extends PageKind>(kind: Kind, view: Views[Kind]): string {
  return templates[kind](view)
    .map(({ markup }) => markup.toString())
    .join('');
}

/** Prints a page of the site's list. */
export function printPage<Kind extends PageKind>({ kind, view }: HtmlPage<Kind>): string {
  return renderPage(kind, view());
}

/** The same, in stretches. */
export function printStretches<Kind extends PageKind>({ kind, view }: HtmlPage<Kind>): PrintedPage {
  return templates[kind](view());
}
