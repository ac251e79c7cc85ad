/** A month of the archive: all its stories, day by day. */
import { html } from '../src/html/index.ts';
import type { ArchiveMonthView } from '../src/pages/views.ts';
import { cardList } from './parts/card.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';
import { pager } from './parts/links.ts';
import { moment } from './parts/moment.ts';

export function renderArchiveMonth(view: ArchiveMonthView): PrintedPage {
  return renderDocument(
    'archiveMonth',
    view,
    html`${pageHeading(view.heading)}${view.days.map(
      ({ date, cards }) =>
        html`<section class="day"><h2>${moment(date)}</h2>${cardList(cards, { level: 3, deck: true, date: false }, 'lines')}</section>`,
    )}${pager(view.newer, view.older)}`,
  );
}
