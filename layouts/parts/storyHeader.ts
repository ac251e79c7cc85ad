/** The opening of a story: category, headline, deck, who wrote it, where and when. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { ArticleView, Byline } from '../../src/pages/views.ts';
import { storyLabels } from './card.ts';
import { inEnglish } from './english.ts';
import { link } from './links.ts';
import { moment } from './moment.ts';

export function storyHeader(view: ArticleView): SafeHtml {
  const { category, labels, title, deck, opinionNote } = view;
  return html`<header class="story-header"><p class="kicker">${link(category, 'category')}${storyLabels(labels.filter((label) => label !== category.text))}${listenButton()}</p><h1>${title}</h1>${
    deck && html`<p class="deck">${deck}</p>`
  }<div class="byline">${view.bylines.length > 0 && html`<p class="authors">${bylines(view.bylines)}</p>`}${times(view)}</div>${
    opinionNote && html`<p class="opinion-note">${opinionNote}</p>`
  }</header>`;
}

/** Shown where the browser has a Hindi voice; its room is kept. */
function listenButton(): SafeHtml {
  return html`<button type="button" class="listen" data-stop="${reader.listenStop}" hidden>${reader.listen}</button>`;
}

function bylines(authors: readonly Byline[]): readonly SafeHtml[] {
  return authors.map(
    ({ name, href, role, place }, index) =>
      html`${index > 0 && ', '}<a rel="author" href="${href}"${inEnglish(name)}>${name}</a>${details(role, place)}`,
  );
}

function details(role: string | undefined, place: string | undefined): SafeHtml | undefined {
  const known = [role, place].filter((text) => text !== undefined);
  return known.length > 0 ? html` <span class="role">(${known.join(', ')})</span>` : undefined;
}

function times({ published, updated, readingTime }: ArticleView): SafeHtml {
  return html`<p class="times">${moment(published, reader.published)} ${
    updated && html`${moment(updated, reader.updated)} `
  }<span>${readingTime}</span></p>`;
}
