/** A story as it stands in lists. */
import type { Instant } from '../content/index.ts';
import { digest } from '../digest.ts';
import { formatDate } from '../hindi/index.ts';
import type { Article } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import { sharedDigest } from './inputs.ts';
import { articleLabels } from './labels.ts';
import type { PictureFinder } from './results.ts';
import type { Card, Link, PrintedDate } from './views.ts';

/** Makes cards; a story that stands in many lists has one card. */
export interface CardMaker {
  readonly card: (article: Article) => Card;
  readonly cards: (articles: readonly Article[]) => readonly Card[];
  /** Headline, category and time alone, for long lists. */
  readonly line: (article: Article) => Card;
  /** Digest of all that a story's card and line depend on; neither is made for it. */
  readonly inputs: (article: Article) => string;
}

export function cardMaker(pictures: PictureFinder): CardMaker {
  const made = new Map<Article, Card>();
  const digested = new Map<Article, string>();
  const card = (article: Article): Card => {
    const known = made.get(article);
    if (known) return known;
    const fresh = makeCard(article, pictures);
    made.set(article, fresh);
    return fresh;
  };
  const inputs = (article: Article): string => {
    const known = digested.get(article);
    if (known !== undefined) return known;
    const fresh = cardInputs(article, pictures);
    digested.set(article, fresh);
    return fresh;
  };
  return { card, cards: (articles) => articles.map(card), line: makeLine, inputs };
}

function cardInputs(article: Article, pictures: PictureFinder): string {
  const { permalink, title, dateline, published, category, authors, source, state } = article;
  const { deck, image, label, kind } = source;
  const fields = [permalink, title, dateline, published.iso, deck, label, kind, state];
  const named = [category, ...authors].map(sharedDigest);
  // All of these stand in one line each.
  return digest([...fields, ...named, image && JSON.stringify(pictures(image))].join('\n'));
}

function makeLine(article: Article): Card {
  return {
    href: article.permalink,
    title: article.title,
    category: categoryLink(article),
    authors: article.authors.map(({ name }) => name),
    date: printedDate(article.published.iso),
    labels: articleLabels(article),
  };
}

function makeCard(article: Article, pictures: PictureFinder): Card {
  const { deck, image } = article.source;
  const picture = image && pictures(image);
  return {
    ...makeLine(article),
    ...(deck && { deck }),
    ...(article.dateline && { place: article.dateline }),
    ...(picture && { picture }),
  };
}

export function categoryLink(article: Article): Link {
  return { href: addresses.category(article.category.id), text: article.category.name };
}

/**
 * "22 नवंबर 2024": lists carry dates alone, since a list's bytes must not depend on the clock.
 *
 * @param iso with India's offset, or a day
 */
export function printedDate(iso: string): PrintedDate {
  return { iso, text: dayInWords(iso.slice(0, ISO_DAY)) };
}

const ISO_DAY = '2024-11-22'.length;

/** An archive has far fewer days than stories. */
const days = new Map<string, string>();

function dayInWords(day: string): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const made = formatDate(day, 'date');
  days.set(day, made);
  return made;
}

/** Where the author gave no time, none is printed. */
export function printedMoment({ iso, dayOnly }: Instant): PrintedDate {
  return dayOnly
    ? { iso: iso.slice(0, 10), text: formatDate(iso, 'date') }
    : { iso, text: formatDate(iso, 'dateTime') };
}
