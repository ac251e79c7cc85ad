/** A list of links: all tags, all districts, all authors. */
import { html } from '../src/html/index.ts';
import type { IndexView } from '../src/pages/views.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';
import { linkItems } from './parts/links.ts';

export function renderIndexPage(view: IndexView): PrintedPage {
  return renderDocument(
    'index',
    view,
    html`${pageHeading(view.heading)}${view.groups.map(
      ({ heading, links }) =>
        html`<section class="group">${heading && html`<h2>${heading}</h2>`}<ul class="links">${linkItems(links)}</ul></section>`,
    )}`,
  );
}
