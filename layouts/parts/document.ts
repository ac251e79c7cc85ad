/** The document around every page. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { PageFrame, PageKind } from '../../src/pages/views.ts';
import { footer } from './footer.ts';
import { headElement } from './head.ts';
import { header } from './header.ts';
import { breadcrumbs } from './links.ts';

/** @param main what differs from page to page: the content of the main landmark */
export function renderDocument(kind: PageKind, view: PageFrame, main: SafeHtml): SafeHtml {
  return html`<!DOCTYPE html>
<html lang="hi">${headElement(kind, view.head, view.frame)}<body id="top"><a class="skip" href="#main">${reader.skip}</a>${header(view, kind === 'home')}${breadcrumbs(view.breadcrumbs)}<main id="main" tabindex="-1">${main}</main>${footer(view.frame)}</body></html>
`;
}
