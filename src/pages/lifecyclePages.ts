/** What stands where a story stood: removals with their reason, and old addresses. */
import { reader } from '../messages/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import { absolute } from '../newspaper/index.ts';
import { printedDate } from './cards.ts';
import type { FrameMaker } from './frame.ts';
import { makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';

/** A page for each story that was taken down or whose time is over. Its headline is not repeated. */
export function removedPages(paper: Newspaper, frame: FrameMaker): readonly HtmlPage<'removed'>[] {
  return paper.withdrawn.map(({ permalink, source }) =>
    makePage(permalink, 'removed', () => {
      const date = source.removed?.date ?? source.expires ?? source.date;
      return {
        ...frame({
          permalink,
          title: reader.removedTitle,
          description: reader.removedTitle,
          head: { robots: 'noindex, follow' },
        }),
        heading: reader.removedTitle,
        reason: source.removed?.reason ?? reader.expired,
        date: printedDate(date.iso),
      };
    }),
  );
}

/** Fallback pages for hosts that cannot redirect. */
export function redirectPages(paper: Newspaper): readonly HtmlPage<'redirect'>[] {
  const titles = new Map(paper.articles.map(({ permalink, title }) => [permalink, title]));
  return paper.redirects.flatMap(({ from, to }) => {
    const title = titles.get(to);
    if (title === undefined) return [];
    return [
      makePage(from, 'redirect', () => ({
        target: to,
        canonical: absolute(paper.site.url, to),
        title,
      })),
    ];
  });
}
