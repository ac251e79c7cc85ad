/** What the desk has in hand: drafts and scheduled stories, which only previews hold. */
import { formatNumber } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import {
  type Article,
  addresses,
  isUnpublished,
  type Newspaper,
  opening,
} from '../newspaper/index.ts';
import { byDay } from './byDay.ts';
import { type CardMaker, printedDate, printedMoment } from './cards.ts';
import type { FrameMaker } from './frame.ts';
import { makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import type { ArchiveMonthView, Card, Link, PageFrame } from './views.ts';

const unpublishedLink: Link = { href: addresses.unpublished, text: reader.allUnpublished };

/** "समय तय: 24 नवंबर 2024, सुबह 6 बजे" */
function scheduledFor({ source }: Article): string {
  return reader.scheduled(printedMoment(opening(source)).text);
}

/** What a preview says over a story that readers do not see yet. */
export function storyNotice(article: Article): PageFrame['notice'] {
  if (!isUnpublished(article)) return undefined;
  const text = article.state === 'draft' ? reader.draftNotice : scheduledFor(article);
  return { text, link: unpublishedLink };
}

/** What waits, over the front of a preview. */
export function waitingNotice({ articles }: Newspaper): PageFrame['notice'] {
  const waiting = articles.filter(isUnpublished);
  if (waiting.length === 0) return undefined;
  const drafts = waiting.filter(({ state }) => state === 'draft').length;
  const text = reader.waiting(formatNumber(drafts), formatNumber(waiting.length - drafts));
  return { text, link: unpublishedLink };
}

/** None where readers look: a published paper holds no such story. */
export function unpublishedPage(
  paper: Newspaper,
  cards: CardMaker,
  frame: FrameMaker,
): readonly HtmlPage<'archiveMonth'>[] {
  const waiting = paper.articles.filter(isUnpublished);
  if (waiting.length === 0) return [];
  const permalink = addresses.unpublished;
  const page = makePage(permalink, 'archiveMonth', () => ({
    ...frame({
      permalink,
      title: reader.unpublished,
      description: reader.unpublished,
      path: [{ href: permalink, text: reader.unpublished }],
      head: { robots: 'noindex' },
    }),
    heading: reader.unpublished,
    days: days(waiting, cards),
  }));
  return [page];
}

function days(waiting: readonly Article[], cards: CardMaker): ArchiveMonthView['days'] {
  return [...byDay(waiting, ({ source }) => opening(source).iso)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, stories]) => ({
      date: printedDate(`${day}T00:00:00+05:30`),
      cards: stories.map((article) => line(article, cards)),
    }));
}

function line(article: Article, cards: CardMaker): Card {
  const deck = article.state === 'scheduled' && scheduledFor(article);
  return { ...cards.line(article), ...(deck && { deck }) };
}
