/** Links in lists: breadcrumbs, ways to newer and older stories. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { Link } from '../../src/pages/views.ts';
import { inEnglish } from './english.ts';

/** A link; the one to the page that the reader is on says so. */
export function link({ href, text, current }: Link, className?: string): SafeHtml {
  return html`<a${className && html` class="${className}"`} href="${href}"${current && html` aria-current="page"`}${inEnglish(text)}>${text}</a>`;
}

export function linkItems(links: readonly Link[]): readonly SafeHtml[] {
  return links.map((item) => html`<li>${link(item)}</li>`);
}

export function breadcrumbs(path: readonly Link[]): SafeHtml | undefined {
  if (path.length === 0) return undefined;
  return html`<nav class="breadcrumbs" aria-label="${reader.breadcrumbs}"><ol>${linkItems(path)}</ol></nav>`;
}

/** Ways out of a numbered list, named by time: "next" would mislead where page 1 is the oldest. */
export function pager(newer: Link | undefined, older: Link | undefined): SafeHtml | undefined {
  if (!newer && !older) return undefined;
  return html`<nav class="pager" aria-label="${reader.pages}">${
    newer && html`<a class="newer" rel="prev" href="${newer.href}">${newer.text}</a>`
  }${older && html`<a class="older" rel="next" href="${older.href}">${older.text}</a>`}</nav>`;
}
