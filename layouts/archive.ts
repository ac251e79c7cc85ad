/** The archive: every month that has stories. */
import { html } from '../src/html/index.ts';
import type { ArchiveView } from '../src/pages/views.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';
import { linkItems } from './parts/links.ts';

export function renderArchive(view: ArchiveView): PrintedPage {
  return renderDocument(
    'archive',
    view,
    html`${pageHeading(view.heading)}${view.years.map(
      ({ year, months }) =>
        html`<section class="group"><h2>${year}</h2><ul class="links">${linkItems(months)}</ul></section>`,
    )}`,
  );
}
