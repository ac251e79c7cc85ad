/** The front page. */
import { html, type SafeHtml } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { CardSection, HomeView } from '../src/pages/views.ts';
import { card, cardList } from './parts/card.ts';
import { renderDocument } from './parts/document.ts';

export function renderHome(view: HomeView): SafeHtml {
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
      }${seconds.length > 0 && cardList(seconds, { level: 2, picture: 'card' }, 'seconds')}</section>`
    }${
      newest.length > 0 &&
      html`<section class="newest" aria-labelledby="newest"><h2 id="newest">${reader.latest}</h2>${cardList(newest, { level: 3 }, 'lines')}</section>`
    }</div>${opinion && section(opinion, 'opinions')}<div class="sections-grid">${sections.map((item) => section(item, 'section'))}</div>${galleries && section(galleries, 'galleries')}`,
  );
}

function breakingLines(lines: HomeView['breaking']): SafeHtml {
  return html`<section class="breaking" aria-labelledby="breaking"><h2 id="breaking">${reader.breaking}</h2><ul>${lines.map(
    ({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`,
  )}</ul></section>`;
}

function section({ heading, cards }: CardSection, className: string): SafeHtml {
  return html`<section class="${className}"><h2><a href="${heading.href}">${heading.text}</a></h2>${cardList(cards, { level: 3, picture: 'card', category: false }, 'stories')}</section>`;
}
