/** What follows a story: credits, subjects, sharing, and where to read on. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { ArticleView, Card, CardSection, ShareLink } from '../../src/pages/views.ts';
import { card, cardList, openedList } from './card.ts';
import { linkItems } from './links.ts';

export function storyEnd({ credits, tags, districts, share }: ArticleView): SafeHtml {
  return html`<footer class="story-end">${
    credits.length > 0 &&
    html`<ul class="credits">${credits.map((line) => html`<li>${line}</li>`)}</ul>`
  }${shareRow(share)}${
    tags.length + districts.length > 0 &&
    html`<nav class="tags" aria-label="${reader.tags}"><ul>${linkItems([...tags, ...districts])}</ul></nav>`
  }</footer>`;
}

/** Networks whose name is enough on a button; WhatsApp says what it does. */
const NAMES: Readonly<Partial<Record<ShareLink['network'], string>>> = {
  facebook: 'Facebook',
  x: 'X',
  telegram: 'Telegram',
};

/** Links that work without script; the button for the clipboard appears with it. */
function shareRow(links: readonly ShareLink[]): SafeHtml | undefined {
  if (links.length === 0) return undefined;
  return html`<div class="share" role="group" aria-label="${reader.share}">${links.map(
    ({ network, href, text }) =>
      html`<a class="${network}" href="${href}" rel="nofollow noopener"${NAMES[network] && html` aria-label="${text}"`}>${NAMES[network] ?? text}</a>`,
  )}<button type="button" data-copy="${reader.copied}" hidden>${reader.copyLink}</button><button type="button" data-saved="${reader.saved}" data-where="${reader.savedWhere}" hidden>${reader.save}</button><span class="copied" role="status"></span></div>`;
}

/** Related stories: one link a story, in an element that outside tools know by its id. */
export function related(stories: readonly Card[]): SafeHtml | undefined {
  if (stories.length === 0) return undefined;
  return html`<aside id="related" aria-labelledby="related-heading"><h2 id="related-heading">${reader.related}</h2>${cardList(stories, { level: 3, picture: 'side' }, 'side')}</aside>`;
}

/** Earlier parts of the same affair, oldest first. */
export function soFar(stories: readonly Card[]): SafeHtml | undefined {
  if (stories.length === 0) return undefined;
  return html`<section class="so-far" aria-labelledby="so-far"><h2 id="so-far">${reader.soFar}</h2><ol>${stories.map(
    (story) => html`<li>${card(story, { level: 3, category: false })}</li>`,
  )}</ol></section>`;
}

export function moreStories({ heading, cards }: CardSection): SafeHtml {
  return html`<section class="more"><h2><a href="${heading.href}">${heading.text}</a></h2>${openedList(cards, 'rail')}</section>`;
}

/** What is new while the story may be old: filled by script, hidden until then. */
export function newestHeadlines(): SafeHtml {
  return html`<section data-live="newest" aria-labelledby="newest" hidden><h2 id="newest">${reader.latest}</h2><ul class="cards lines"></ul></section>`;
}
