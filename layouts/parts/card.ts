/** A story as it stands in a list. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import type { Card } from '../../src/pages/views.ts';
import { inEnglish } from './english.ts';
import { moment } from './moment.ts';
import { type PictureLoading, type PictureUse, pictureElement } from './picture.ts';
import { sharedMarkup } from './shared.ts';

export type HeadingLevel = 2 | 3;

export interface CardStyle {
  /** Level of the headline in the outline of the page. */
  readonly level: HeadingLevel;
  /** How large the picture stands; without it the card prints none. */
  readonly picture?: PictureUse;
  readonly loading?: PictureLoading;
  readonly deck?: boolean;
  /** Lists of one category leave its name out. */
  readonly category?: boolean;
  /** Lists of one day leave the date out. */
  readonly date?: boolean;
  readonly className?: string;
}

const printed = sharedMarkup<Card>();

/**
 * One link a card, on the headline; the whole card answers to it through the stylesheet. The
 * picture repeats what the headline says, so readers who listen are spared it.
 */
export function card(story: Card, style: CardStyle): SafeHtml {
  return cardPrinter(style)(story);
}

/** Prints cards of one style. */
function cardPrinter(style: CardStyle): (story: Card) => SafeHtml {
  const { level, picture, loading, deck, category, date, className } = style;
  const name = `${level} ${picture} ${loading} ${deck} ${category} ${date} ${className}`;
  return (story) => printed(story, name, () => print(story, style));
}

function print(story: Card, style: CardStyle): SafeHtml {
  const picture = style.picture && story.picture;
  const className = ['card', style.className, !picture && 'plain'].filter(Boolean).join(' ');
  return html`<article class="${className}">${
    picture &&
    style.picture &&
    html`<div class="frame">${pictureElement(picture, style.picture, style.loading ?? 'later', '')}</div>`
  }<div class="words">${kicker(story, style.category ?? true)}${headline(story, style.level)}${
    style.deck && story.deck && html`<p class="deck">${story.deck}</p>`
  }<p class="meta">${meta(story, style.date ?? true)}</p></div></article>`;
}

/** Category and labels over a headline. */
function kicker({ category, labels }: Card, withCategory: boolean): SafeHtml | undefined {
  const others = labels.filter((label) => label !== category.text);
  if (!withCategory && others.length === 0) return undefined;
  return html`<p class="kicker">${withCategory && html`<span class="category">${category.text}</span>`}${storyLabels(others)}</p>`;
}

export function storyLabels(labels: readonly string[]): readonly SafeHtml[] {
  return labels.map((label) => html` <span class="label">${label}</span>`);
}

function headline({ href, title }: Card, level: HeadingLevel): SafeHtml {
  const anchor = html`<a href="${href}">${title}</a>`;
  return level === 2 ? html`<h2>${anchor}</h2>` : html`<h3>${anchor}</h3>`;
}

function meta({ authors, place, date }: Card, withDate: boolean): SafeHtml {
  const by = [...authors.slice(0, 2), ...(place ? [place] : [])];
  return html`${by.map((text) => html`<span${inEnglish(text)}>${text}</span> `)}${withDate && moment(date)}`;
}

export function cardList(stories: readonly Card[], style: CardStyle, className: string): SafeHtml {
  const printCard = cardPrinter(style);
  return html`<ul class="cards ${className}">${stories.map((story) => html`<li>${printCard(story)}</li>`)}</ul>`;
}

/** Stories of one category: the first with its picture, the others as headlines. */
export function openedList(stories: readonly Card[], picture: PictureUse): SafeHtml {
  const [first, ...others] = stories;
  if (!first) return html`<ul class="cards stories"></ul>`;
  const style = { level: 3, category: false } as const;
  const printOther = cardPrinter(style);
  return html`<ul class="cards stories"><li>${card(first, { ...style, picture, deck: true })}</li>${others.map(
    (story) => html`<li>${printOther(story)}</li>`,
  )}</ul>`;
}
