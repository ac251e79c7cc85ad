/** The whole site as one list. */
import type { Newspaper } from '../newspaper/index.ts';
import { archivePages } from './archivePages.ts';
import { articlePage, olderInCategory } from './articlePage.ts';
import { cardMaker } from './cards.ts';
import { correctionsPage } from './correctionsPage.ts';
import { frameMaker, makeFrame } from './frame.ts';
import { homePage } from './homePage.ts';
import { indexPages } from './indexPages.ts';
import { digestOfAll, sharedDigest } from './inputs.ts';
import { redirectPages, removedPages } from './lifecyclePages.ts';
import { listPages } from './listPages.ts';
import type { Page } from './page.ts';
import type { SiteResults } from './results.ts';
import { notFoundPage, offlinePage, searchPage, staticPages } from './standingPages.ts';
import { unpublishedPage } from './unpublishedPage.ts';

/** Every page and file of the site, each once. What is not in this list is not published. */
export function sitePages(paper: Newspaper, results: SiteResults): readonly Page[] {
  const frame = frameMaker(paper);
  const cards = cardMaker(results.picture);
  const shared = sharedInputs(paper);
  const maker = { paper, results, cards, frame, shared, olderInCategory: olderInCategory(paper) };
  return [
    homePage(paper, results, cards, frame),
    ...paper.articles.map((article) => articlePage(article, maker)),
    ...listPages(maker),
    ...archivePages(paper, cards, frame, shared),
    ...indexPages(paper, frame),
    ...correctionsPage(paper, cards, frame),
    ...unpublishedPage(paper, cards, frame),
    ...staticPages(paper, results, frame),
    searchPage(paper, frame),
    notFoundPage(paper, cards, frame),
    ...offlinePage(paper, frame),
    ...removedPages(paper, frame),
    ...redirectPages(paper),
    ...results.files,
  ];
}

/** The frame, the paper's settings, and the pages that name its policies to search engines. */
function sharedInputs(paper: Newspaper): string {
  const policies = paper.pages.map(({ permalink, title, policy }) => [permalink, title, policy]);
  return digestOfAll([makeFrame(paper), paper.site, policies].map(sharedDigest));
}
