/** Old stories by month. */
import { formatDate } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import type { Group, Month, Newspaper } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import { byDay } from './byDay.ts';
import type { CardMaker } from './cards.ts';
import type { FrameMaker } from './frame.ts';
import { makeDeclaredPage, makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import type { ArchiveMonthView, ArchiveView, Link } from './views.ts';

export function archivePages(
  paper: Newspaper,
  cards: CardMaker,
  frame: FrameMaker,
  /** Digest of what all pages depend on. */
  shared: string,
): readonly (HtmlPage<'archive'> | HtmlPage<'archiveMonth'>)[] {
  return [
    makePage(addresses.archive, 'archive', () => ({
      ...frame({
        permalink: addresses.archive,
        title: reader.archive,
        description: reader.archive,
        path: [{ href: addresses.archive, text: reader.archive }],
      }),
      heading: reader.archive,
      years: archiveYears(paper),
    })),
    ...paper.months.map((group, position) => {
      const newer = paper.months[position - 1];
      const older = paper.months[position + 1];
      const near = [group, newer, older].map((month) => JSON.stringify(month?.subject) ?? '');
      return makeDeclaredPage(
        monthLink(group).href,
        'archiveMonth',
        () => [shared, ...near, ...group.articles.map(cards.inputs)],
        () => monthView(group, cards, frame, newer, older),
      );
    }),
  ];
}

/** Years with their months, newest first. */
export function archiveYears(paper: Newspaper): ArchiveView['years'] {
  const years = new Map<string, Link[]>();
  for (const group of paper.months) {
    const { year } = group.subject;
    const months = years.get(year) ?? [];
    months.push(monthLink(group));
    years.set(year, months);
  }
  return [...years].map(([year, months]) => ({ year, months }));
}

function monthLink({ subject: { year, month } }: Group<Month>): Link {
  return {
    href: addresses.month(year, month),
    text: formatDate(`${year}-${month}-01T00:00:00+05:30`, 'month'),
  };
}

function monthView(
  group: Group<Month>,
  cards: CardMaker,
  frame: FrameMaker,
  newer: Group<Month> | undefined,
  older: Group<Month> | undefined,
): ArchiveMonthView {
  const link = monthLink(group);
  const heading = reader.archiveMonth(link.text);
  return {
    ...frame({
      permalink: link.href,
      title: heading,
      description: heading,
      path: [{ href: addresses.archive, text: reader.archive }, link],
    }),
    heading,
    days: byDay(group.articles, ({ published }) => published.iso).map(([day, articles]) => ({
      date: { iso: day, text: formatDate(`${day}T00:00:00+05:30`, 'full') },
      cards: articles.map(cards.line),
    })),
    ...(newer && { newer: monthLink(newer) }),
    ...(older && { older: monthLink(older) }),
  };
}
