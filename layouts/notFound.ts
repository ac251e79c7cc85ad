/** 404: a way on for readers who came by a wrong address. */
import { html } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { NotFoundView } from '../src/pages/views.ts';
import { cardList } from './parts/card.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';

export function renderNotFound(view: NotFoundView): PrintedPage {
  return renderDocument(
    'notFound',
    view,
    html`${pageHeading(reader.notFoundTitle, { description: reader.notFoundText })}<p><a class="button" href="/">${reader.home}</a></p>${
      view.newest.length > 0 &&
      html`<section class="newest" aria-labelledby="newest"><h2 id="newest">${reader.latest}</h2>${cardList(view.newest, { level: 3 }, 'lines')}</section>`
    }`,
  );
}
