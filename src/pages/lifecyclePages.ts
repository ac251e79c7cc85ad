/** What stands where a story stood: removals with their reason, and old addresses. */
import { reader } from '../messages/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import { absolute, oldAddress } from '../newspaper/index.ts';
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

/**
 * Pages that lead on, for hosts that cannot redirect. An old address that differs from another only
 * by its query has none, nor has one at which something stands now.
 */
export function redirectPages(paper: Newspaper): readonly HtmlPage<'redirect'>[] {
  if (paper.redirects.length === 0) return [];
  const titles = new Map(
    [...paper.articles, ...paper.pages].map(({ permalink, title }) => [permalink, title]),
  );
  const taken = new Set([...titles.keys(), ...paper.withdrawn.map(({ permalink }) => permalink)]);
  return paper.redirects.flatMap(({ from, to }) => {
    const title = titles.get(to);
    const { path, query } = oldAddress(from);
    const permalink = fileAddress(path);
    if (title === undefined || query !== '' || taken.has(permalink)) return [];
    taken.add(permalink);
    return [
      makePage(permalink, 'redirect', () => ({
        target: to,
        canonical: absolute(paper.site.url, to),
        title,
      })),
    ];
  });
}

/** Hosts show the page of "/a/" to whoever asks for "/a". */
function fileAddress(path: string): string {
  return /\/$|\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
}
