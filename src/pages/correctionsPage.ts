/** The log of all corrections that the paper has made, newest first; it opens with the first. */
import { reader } from '../messages/index.ts';
import { addresses, hasCorrections, type Newspaper } from '../newspaper/index.ts';
import { byDay } from './byDay.ts';
import { type CardMaker, printedDate } from './cards.ts';
import type { FrameMaker } from './frame.ts';
import { makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import type { ArchiveMonthView } from './views.ts';

export function correctionsPage(
  paper: Newspaper,
  cards: CardMaker,
  frame: FrameMaker,
): readonly HtmlPage<'archiveMonth'>[] {
  if (!hasCorrections(paper)) return [];
  const permalink = addresses.corrections;
  const page = makePage(permalink, 'archiveMonth', () => ({
    ...frame({
      permalink,
      title: reader.correctionsLog,
      description: reader.correctionsLog,
      path: [{ href: permalink, text: reader.correctionsLog }],
    }),
    heading: reader.correctionsLog,
    days: correctionDays(paper, cards),
  }));
  return [page];
}

/** A line for each correction: the story's headline, and what was wrong and is right. */
function correctionDays(paper: Newspaper, cards: CardMaker): ArchiveMonthView['days'] {
  const entries = paper.articles
    .flatMap((article) => article.source.corrections.map((made) => ({ article, made })))
    .sort((a, b) => b.made.date.epoch - a.made.date.epoch);
  return byDay(entries, ({ made }) => made.date.iso).map(([day, sameDay]) => ({
    date: printedDate(`${day}T00:00:00+05:30`),
    cards: sameDay.map(({ article, made }) => ({ ...cards.line(article), deck: made.text })),
  }));
}
