/** The front page. */
import { html, type SafeHtml } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { CardSection, HomeView, Link } from '../src/pages/views.ts';
import { card, cardList, openedList } from './parts/card.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';

export function renderHome(view: HomeView): PrintedPage {
  const { breaking, lead, seconds, newest, sections, opinion, galleries } = view;
  return renderDocument(
    'home',
    view,
    html`${breaking.length > 0 && breakingLines(breaking)}<div class="front">${
      (lead || seconds.length > 0) &&
      html`<section class="top-stories" aria-label="${reader.topStories}">${
        lead &&
        card(lead, {
          level: 2,
          picture: 'lead',
          loading: 'first',
          deck: true,
          className: 'lead',
        })
      }${seconds.length > 0 && cardList(seconds, { level: 2, picture: 'second', deck: true }, 'seconds')}</section>`
    }${
      newest.length > 0 &&
      html`<section class="newest" aria-labelledby="newest"><h2 id="newest">${reader.latest}</h2>${cardList(newest, { level: 3 }, 'lines')}</section>`
    }</div>${opinion && band(opinion, 'opinions')}<div class="sections-grid">${sections.map((item) => section(item))}</div>${galleries && band(galleries, 'galleries')}`,
  );
}

function breakingLines(lines: HomeView['breaking']): SafeHtml {
  return html`<section class="breaking" aria-labelledby="breaking"><h2 id="breaking">${reader.breaking}</h2><ul>${lines.map(
    ({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`,
  )}</ul></section>`;
}

/** A section opens with a picture; the stories below it are headlines. */
function section({ heading, cards }: CardSection): SafeHtml {
  return html`<section class="section">${sectionHeading(heading)}${openedList(cards, 'section')}</section>`;
}

/** Opinion has no pictures: who speaks matters. Galleries have nothing but. */
function band({ heading, cards }: CardSection, className: 'opinions' | 'galleries'): SafeHtml {
  const picture = className === 'galleries' ? 'gallery' : undefined;
  return html`<section class="${className}">${sectionHeading(heading)}${cardList(
    cards,
    { level: 3, category: false, ...(picture && { picture }) },
    'stories',
  )}</section>`;
}

function sectionHeading({ href, text }: Link): SafeHtml {
  return html`<h2><a href="${href}">${text}</a></h2>`;
}
