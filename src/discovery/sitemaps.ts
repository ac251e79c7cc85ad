/**
 * Sitemaps by https://www.sitemaps.org/protocol.html: an index, a file a month, one for standing
 * pages. A story changes its month's file and the index; other months rest.
 */
import { digest } from '../digest.ts';
import { html, joinHtml, type SafeHtml, trustedHtml } from '../html/index.ts';
import {
  type Article,
  absolute,
  addresses,
  type Group,
  type Month,
  type Newspaper,
} from '../newspaper/index.ts';
import { once } from '../once.ts';
import type { DiscoveryFile } from './file.ts';
import { xmlText } from './xmlText.ts';

/** The protocol allows 50,000 addresses a file. */
const ADDRESSES = 50_000;

const DECLARATION = trustedHtml('<?xml version="1.0" encoding="UTF-8"?>\n');

/** Site addresses of the pictures that head a story. */
export type StoryPictures = (article: Article) => readonly string[];

export function sitemapFiles(paper: Newspaper, pictures: StoryPictures): readonly DiscoveryFile[] {
  const months = paper.months.toReversed().flatMap((group) => monthFiles(group, paper, pictures));
  const standing = standingFile(paper);
  return [indexFile([...months, standing], paper), ...months, standing];
}

interface Listed extends DiscoveryFile {
  /** ISO moment of the last change of what it lists, where that is known. */
  readonly changed?: string;
}

/** A month's stories from the oldest, so that a second file starts where the first is full. */
function monthFiles(
  { subject: { year, month }, articles }: Group<Month>,
  { site }: Newspaper,
  pictures: StoryPictures,
): readonly Listed[] {
  const oldestFirst = articles.toReversed();
  const files: Listed[] = [];
  for (let start = 0; start < oldestFirst.length; start += ADDRESSES) {
    const part = oldestFirst.slice(start, start + ADDRESSES);
    const number = files.length === 0 ? '' : `-${files.length + 1}`;
    const entries = () =>
      part.map((article) => ({
        address: absolute(site.url, article.permalink),
        changed: lastChange(article),
        pictures: pictures(article).map((picture) => absolute(site.url, picture)),
      }));
    files.push(monthFile(`/sitemap-${year}-${month}${number}.xml`, entries));
  }
  return files;
}

/** A preview asks for no sitemap's inputs: entries are made when something is asked for. */
function monthFile(
  permalink: string,
  list: () => readonly (Entry & { readonly changed: string })[],
): Listed {
  const entries = once(list);
  return {
    permalink,
    get inputs() {
      return digest(JSON.stringify(entries()));
    },
    text: () => urlSet(entries()),
    get changed() {
      return entries()
        .map(({ changed }) => changed)
        .reduce(later);
    },
  };
}

/** A correction is a change that readers should know of, as much as an update is. */
function lastChange({ published, updated, source }: Article): string {
  const moments = [
    published,
    ...(updated ? [updated] : []),
    ...source.corrections.map(({ date }) => date),
  ];
  return moments.map(({ iso }) => iso).reduce(later);
}

/** Moments of one zone compare as text. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Lists and static pages, without times: what changes by the hour has none that tells the truth. */
function standingFile(paper: Newspaper): Listed {
  const permalinks = [
    addresses.home,
    ...paper.categories.map(({ subject }) => addresses.category(subject.id)),
    ...paper.districts.map(({ subject }) => addresses.district(subject.id)).sort(),
    ...paper.authors.map(({ subject }) => addresses.author(subject.id)).sort(),
    ...paper.pages.map(({ permalink }) => permalink),
    addresses.archive,
  ];
  const entries = permalinks.map((permalink) => ({
    address: absolute(paper.site.url, permalink),
    pictures: [],
  }));
  return {
    permalink: '/sitemap-pages.xml',
    inputs: digest(JSON.stringify(entries)),
    text: () => urlSet(entries),
  };
}

function indexFile(files: readonly Listed[], { site }: Newspaper): DiscoveryFile {
  const entries = () =>
    files.map(({ permalink, changed }) => ({ address: absolute(site.url, permalink), changed }));
  return {
    permalink: addresses.sitemap,
    get inputs() {
      return digest(JSON.stringify(entries()));
    },
    text: () =>
      html`${DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${joinHtml(
  entries().map(
    ({ address, changed }) =>
      html`<sitemap><loc>${address}</loc>${changed && html`<lastmod>${changed}</lastmod>`}</sitemap>`,
  ),
  '\n',
)}
</sitemapindex>
`.toString(),
  };
}

interface Entry {
  readonly address: string;
  readonly changed?: string;
  readonly pictures: readonly string[];
}

function urlSet(entries: readonly Entry[]): string {
  return html`${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${joinHtml(entries.map(urlEntry), '\n')}
</urlset>
`.toString();
}

function urlEntry({ address, changed, pictures }: Entry): SafeHtml {
  const images = pictures.map(
    (picture) => html`<image:image><image:loc>${picture}</image:loc></image:image>`,
  );
  return html`<url><loc>${address}</loc>${changed && html`<lastmod>${changed}</lastmod>`}${images}</url>`;
}

const NEWS_MILLISECONDS = 48 * 3_600_000;
const NEWS_STORIES = 1_000;

export interface NewsSitemap {
  readonly file: DiscoveryFile;
  /** Stories of the last two days that did not fit in; newest first, so these are the oldest. */
  readonly left: number;
  /** Epoch milliseconds from which the file says something else, though nobody commits anything. */
  readonly until: number;
}

/**
 * Stories of the last 48 hours before the paper's `now`, at most 1,000, for Google News:
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap.
 * Advertisements are left out. The schema asks for one entry at least: without news it is the home
 * page, which carries no news element.
 */
export function newsSitemap({ articles, now, site }: Newspaper): NewsSitemap {
  const recent: Article[] = [];
  let until = Number.POSITIVE_INFINITY;
  for (const article of articles) {
    const lastMoment = article.published.epoch + NEWS_MILLISECONDS;
    if (now.epoch > lastMoment) break;
    until = Math.min(until, lastMoment + 1);
    const { label } = article.source;
    if (label !== 'sponsored' && label !== 'advertorial') recent.push(article);
  }
  const listed = recent.slice(0, NEWS_STORIES).map(({ permalink, published, title }) => ({
    address: absolute(site.url, permalink),
    published: published.iso,
    title: xmlText(title),
  }));
  return {
    left: recent.length - listed.length,
    until,
    file: {
      permalink: addresses.newsSitemap,
      inputs: digest(JSON.stringify([site.name, listed])),
      text: () =>
        html`${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${listed.length > 0 ? joinHtml(listed.map(newsEntry(site.name)), '\n') : html`<url><loc>${absolute(site.url, addresses.home)}</loc></url>`}
</urlset>
`.toString(),
    },
  };
}

interface NewsEntry {
  readonly address: string;
  /** ISO moment with offset. */
  readonly published: string;
  readonly title: string;
}

function newsEntry(paper: string): (entry: NewsEntry) => SafeHtml {
  return ({ address, published, title }) =>
    html`<url><loc>${address}</loc><news:news><news:publication><news:name>${paper}</news:name><news:language>hi</news:language></news:publication><news:publication_date>${published}</news:publication_date><news:title>${title}</news:title></news:news></url>`;
}
