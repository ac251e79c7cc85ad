/** Categories, tags, districts and authors: the newest stories, or a numbered page of older ones. */
import { html, type SafeHtml } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { ListView } from '../src/pages/views.ts';
import { card, cardList } from './parts/card.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';
import { pager } from './parts/links.ts';

export function renderList(view: ListView): PrintedPage {
  const { heading, page, description, facts, cards, newer, older } = view;
  const details = { ...(page && { page }), ...(description && { description }) };
  return renderDocument(
    'list',
    view,
    html`${pageHeading(heading, details)}${
      facts.length > 0 &&
      html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`
    }${cards.length > 0 ? stories(view) : html`<p class="empty">${reader.noStories}</p>`}${pager(newer, older)}`,
  );
}

/** The front of a list opens with its newest story, larger; numbered pages are plain lists. */
function stories({ list, page, cards }: ListView): SafeHtml {
  const style = { level: 2, picture: 'row', deck: true, category: list !== 'category' } as const;
  const [first, ...others] = cards;
  if (page || !first) return cardList(cards, style, 'rows');
  const opening = card(first, { ...style, picture: 'lead', loading: 'first', className: 'lead' });
  return html`${opening}${cardList(others, style, 'rows fresh')}`;
}
