/** All files for machines: feeds, sitemaps, rules for crawlers. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import type { FeedSources } from './feedStories.ts';
import { feedFiles } from './feeds.ts';
import type { DiscoveryFile } from './file.ts';
import { indexNowFiles } from './indexNowKey.ts';
import { robotsFile } from './robots.ts';
import { securityFile } from './securityText.ts';
import { newsSitemap, sitemapFiles } from './sitemaps.ts';

export interface DiscoverySources extends FeedSources {
  /** Site addresses of the pictures that head a story. */
  readonly pictures: (article: Article) => readonly string[];
}

export interface Discovery {
  readonly files: readonly DiscoveryFile[];
  /** Stories of the last two days that the news sitemap had no room for. */
  readonly leftOfNews: number;
  /**
   * Epoch milliseconds from which a file may say something else by itself: a story leaves the news
   * sitemap. What changes with the paper or with the day is not counted.
   */
  readonly until: number;
}

export function discoveryFiles(paper: Newspaper, sources: DiscoverySources): Discovery {
  const news = newsSitemap(paper);
  const security = securityFile(paper);
  return {
    files: [
      ...feedFiles(paper, sources),
      ...sitemapFiles(paper, sources.pictures),
      news.file,
      robotsFile(paper),
      ...(security ? [security] : []),
      ...indexNowFiles(paper),
    ],
    leftOfNews: news.left,
    until: news.until,
  };
}
