/** Categories, tags, districts and authors: the newest stories, or a numbered page of older ones. */
import { html, type SafeHtml } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { ListView } from '../src/pages/views.ts';
import { cardList } from './parts/card.ts';
import { renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';
import { pager } from './parts/links.ts';

export function renderList(view: ListView): SafeHtml {
  const { list, heading, page, description, facts, cards, newer, older } = view;
  const details = { ...(page && { page }), ...(description && { description }) };
  const style = { level: 2, picture: 'card', deck: true, category: list !== 'category' } as const;
  return renderDocument(
    'list',
    view,
    html`${pageHeading(heading, details)}${
      facts.length > 0 &&
      html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`
    }${cards.length > 0 ? cardList(cards, style, page ? 'rows' : 'rows fresh') : html`<p class="empty">${reader.noStories}</p>`}${pager(newer, older)}`,
  );
}
