/** The document around every page. */
import { html, type SafeHtml, trustedHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { PageFrame, PageKind } from '../../src/pages/views.ts';
import { footer } from './footer.ts';
import { headContents, presentation } from './head.ts';
import { header } from './header.ts';
import { breadcrumbs } from './links.ts';

/**
 * A stretch of a page. What many pages share is more than half of each: it is the same object on all
 * of them, so that whoever writes them need not encode it anew.
 */
export interface Stretch {
  readonly markup: SafeHtml;
  readonly isShared: boolean;
}

/** A page, from its first stretch to its last. */
export type PrintedPage = readonly Stretch[];

/** A page that shares nothing. */
export function ownPage(markup: SafeHtml): PrintedPage {
  return [own(markup)];
}

const END = trustedHtml('</body></html>\n');

/**
 * @param main what differs from page to page: the content of the main landmark
 * @param first a script that cannot wait for anything
 */
export function renderDocument(
  kind: PageKind,
  view: PageFrame,
  main: SafeHtml,
  first?: SafeHtml,
): PrintedPage {
  return [
    own(html`<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>${view.head.title}</title>${first}`),
    shared(presentation(kind)),
    own(
      html`${headContents(view.head, view.frame)}</head><body id="top"><a class="skip" href="#main">${reader.skip}</a>`,
    ),
    shared(header(view, kind === 'home')),
    own(html`${breadcrumbs(view.breadcrumbs)}<main id="main" tabindex="-1">${main}</main>`),
    shared(footer(view.frame)),
    shared(END),
  ];
}

function own(markup: SafeHtml): Stretch {
  return { markup, isShared: false };
}

function shared(markup: SafeHtml): Stretch {
  return { markup, isShared: true };
}
