/** The log of all corrections that the paper has made, newest first; it opens with the first. */
import { reader } from '../messages/index.ts';
import { addresses, hasCorrections, type Newspaper } from '../newspaper/index.ts';
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
  const days = new Map<string, ArchiveMonthView['days'][number]['cards'][number][]>();
  for (const { article, made } of entries) {
    const day = made.date.iso.slice(0, 10);
    const line = { ...cards.line(article), deck: made.text };
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, lines]) => ({
    date: printedDate(`${day}T00:00:00+05:30`),
    cards: lines,
  }));
}
