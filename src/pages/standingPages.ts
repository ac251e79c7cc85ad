/** Pages that stand whatever the news: search, not found, about and law. */
import { compareHindi } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import { archiveYears } from './archivePages.ts';
import type { CardMaker } from './cards.ts';
import type { FrameMaker } from './frame.ts';
import { legalFact } from './legalFacts.ts';
import { makeLatePage, makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import type { SiteResults } from './results.ts';

const NEWEST_ON_NOT_FOUND = 5;

export function staticPages(
  paper: Newspaper,
  results: SiteResults,
  frame: FrameMaker,
): readonly HtmlPage<'static'>[] {
  return paper.pages.map((page) =>
    makeLatePage<'static', 'body'>(
      page.permalink,
      'static',
      () => ({
        ...frame({
          permalink: page.permalink,
          title: page.title,
          description: page.summary ?? page.title,
          path: [{ href: page.permalink, text: page.title }],
        }),
        heading: page.title,
        facts: page.facts.flatMap((name) => legalFact(name, paper) ?? []),
      }),
      () => [page.digest, results.storyInputs(page.body)],
      (outline) => ({ ...outline, body: results.story(page.body) }),
    ),
  );
}

export function searchPage(paper: Newspaper, frame: FrameMaker): HtmlPage<'search'> {
  return makePage(addresses.search, 'search', () => ({
    ...frame({
      permalink: addresses.search,
      title: reader.searchTitle,
      description: reader.searchHint,
      path: [{ href: addresses.search, text: reader.searchTitle }],
      head: { robots: 'noindex, follow' },
    }),
    engine: paper.site.search.engine,
    categories: paper.categories.map(({ subject: { id, name } }) => ({ id, name })),
    authors: paper.authors.map(({ subject: { name } }) => name).sort(compareHindi),
    months: archiveYears(paper).flatMap(({ months }) => months),
  }));
}

export function notFoundPage(
  paper: Newspaper,
  cards: CardMaker,
  frame: FrameMaker,
): HtmlPage<'notFound'> {
  return makePage(addresses.notFound, 'notFound', () => ({
    ...frame({
      permalink: addresses.notFound,
      title: reader.notFoundTitle,
      description: reader.notFoundText,
      head: { robots: 'noindex, follow' },
    }),
    newest: cards.cards(paper.articles.slice(0, NEWEST_ON_NOT_FOUND)),
  }));
}

/** Nothing where the paper wants no phone to keep stories. */
export function offlinePage(paper: Newspaper, frame: FrameMaker): readonly HtmlPage<'offline'>[] {
  if (paper.site.offline === 'off') return [];
  return [
    makePage(addresses.offline, 'offline', () =>
      frame({
        permalink: addresses.offline,
        title: reader.savedStories,
        description: reader.savedStories,
        head: { robots: 'noindex, follow' },
      }),
    ),
  ];
}
