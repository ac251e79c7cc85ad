/** One entry of the list that is the whole site. */
import type { PageKind, Views } from './views.ts';

/** A page made by a template from a view. */
export interface HtmlPage<Kind extends PageKind = PageKind> {
  /** Site address: starts with "/", and ends with "/" or with a file name. */
  readonly permalink: string;
  readonly kind: Kind;
  /** Digest of everything that the page's bytes depend on, but for the code itself. */
  readonly inputs: string;
  /** Makes the view; called only if the page is rendered. */
  readonly view: () => Views[Kind];
}

/** A file written as it is: feeds, JSON, index shards, pictures, scripts. */
export interface FilePage {
  readonly permalink: string;
  readonly kind: 'file';
  readonly inputs: string;
  /** Assets are put in place before the pages that need them, indexes after. */
  readonly stage: 'asset' | 'index';
  readonly bytes: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/** A page of any kind that a template makes. */
export type TemplatePage = { [Kind in PageKind]: HtmlPage<Kind> }[PageKind];

export type Page = TemplatePage | FilePage;

/** The file below the output folder that answers a permalink: "/a/" is "a/index.html". */
export function outputPath(permalink: string): string {
  const path = permalink.replace(/^\/+/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

export function isTemplatePage(page: Page): page is TemplatePage {
  return page.kind !== 'file';
}

export function isFilePage(page: Page): page is FilePage {
  return page.kind === 'file';
}

export function isOfflinePage(page: Page): page is HtmlPage<'offline'> {
  return page.kind === 'offline';
}
