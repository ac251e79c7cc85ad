/**
 * Stories, lists and the paper itself in the vocabulary of https://schema.org, as search engines
 * document it: https://developers.google.com/search/docs/appearance/structured-data/article.
 * The types of schema-dts hold the terms to the vocabulary.
 */
import type {
  BreadcrumbList,
  ClaimReview,
  CollectionPage,
  ImageObject,
  LiveBlogPosting,
  NewsArticle,
  NewsMediaOrganization,
  OpinionNewsArticle,
  Organization,
  Person,
  VideoObject,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import { reader } from '../messages/index.ts';
import { type Article, absolute, addresses, type Newspaper } from '../newspaper/index.ts';
import { publisherOf } from './publisher.ts';

/** A step of the way from the home page. */
export interface Step {
  readonly href: string;
  readonly text: string;
}

export interface PictureData {
  /** Site address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** What structured data needs of a story besides the story. */
export interface StoryData {
  /** The hero's crops, widest shape first; or the pictures of a gallery. */
  readonly pictures: readonly PictureData[];
  readonly description: string;
  /** The text of live updates without markup, by position. */
  readonly plainText: (markdown: string) => string;
}

type StoryType =
  | WithContext<NewsArticle>
  | WithContext<OpinionNewsArticle>
  | WithContext<LiveBlogPosting>;

/** JSON-LD of a story, by its kind. */
export function storyStructuredData(
  article: Article,
  paper: Newspaper,
  data: StoryData,
): StoryType {
  const common = { '@context': 'https://schema.org', ...storyFacts(article, paper, data) } as const;
  switch (article.source.kind) {
    case 'opinion':
      return { '@type': 'OpinionNewsArticle', ...common };
    case 'live':
      return { '@type': 'LiveBlogPosting', ...common, ...liveFacts(article, paper, data) };
    case 'video':
      return { '@type': 'NewsArticle', ...common, ...videoFacts(article, data) };
    case 'factcheck':
      return { '@type': 'NewsArticle', ...common, ...claimFacts(article, paper) };
    default:
      return { '@type': 'NewsArticle', ...common };
  }
}

function storyFacts(article: Article, paper: Newspaper, data: StoryData) {
  const { site } = paper;
  const { published, updated, source, tags } = article;
  const corrections = source.corrections.map(({ text }) => text);
  return {
    mainEntityOfPage: storyPage(article, paper),
    headline: article.title,
    description: data.description,
    ...(data.pictures.length > 0 && { image: images(data.pictures, site.url) }),
    datePublished: published.iso,
    dateModified: (updated ?? published).iso,
    inLanguage: 'hi',
    isAccessibleForFree: true,
    articleSection: article.category.name,
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    author: article.authors.map((author) => authorData(author, site.url)),
    ...(article.agency && { creditText: reader.agency(article.agency) }),
    publisher: publisherOf(paper),
    ...(corrections.length > 0 && { correction: corrections }),
    ...(article.dateline && { dateline: article.dateline }),
  };
}

function storyPage(article: Article, { site }: Newspaper): WebPage {
  const steps = [
    { href: addresses.category(article.category.id), text: article.category.name },
    { href: article.permalink, text: article.title },
  ];
  return {
    '@type': article.source.kind === 'gallery' ? 'ImageGallery' : 'WebPage',
    '@id': absolute(site.url, article.permalink),
    breadcrumb: breadcrumbs(steps, site.url),
  } as WebPage;
}

function images(pictures: readonly PictureData[], siteUrl: string): ImageObject[] {
  return pictures.map(({ src, width, height }) => ({
    '@type': 'ImageObject',
    url: absolute(siteUrl, src),
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
  }));
}

function liveFacts(
  { permalink, published, source }: Article,
  { site }: Newspaper,
  data: StoryData,
) {
  const count = source.entries.length;
  return {
    coverageStartTime: source.entries.at(-1)?.date.iso ?? published.iso,
    coverageEndTime: source.entries[0]?.date.iso ?? published.iso,
    liveBlogUpdate: source.entries.map((entry, index) => ({
      '@type': 'BlogPosting' as const,
      headline: entry.title ?? data.plainText(entry.body).slice(0, 110),
      datePublished: entry.date.iso,
      articleBody: data.plainText(entry.body),
      url: `${absolute(site.url, permalink)}#update-${count - index}`,
    })),
  };
}

function videoFacts({ title, published, source }: Article, data: StoryData) {
  if (!source.video) return {};
  const video: VideoObject = {
    '@type': 'VideoObject',
    name: title,
    description: data.description,
    uploadDate: published.iso,
    url: source.video,
  };
  return { video };
}

function claimFacts({ permalink, published, source }: Article, paper: Newspaper) {
  if (!source.claim) return {};
  const { claim } = source;
  const review: ClaimReview = {
    '@type': 'ClaimReview',
    url: absolute(paper.site.url, permalink),
    datePublished: published.iso,
    claimReviewed: claim.text,
    author: publisherOf(paper),
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.claimant && { author: { '@type': 'Person', name: claim.claimant } }),
    },
    reviewRating: { '@type': 'Rating', alternateName: claim.verdict },
  };
  return { hasPart: review };
}

export function authorData(
  author: Article['authors'][number],
  siteUrl: string,
): Person | Organization {
  const facts = {
    name: author.name,
    url: absolute(siteUrl, addresses.author(author.id)),
    ...(author.bio && { description: author.bio }),
    ...(author.email && { email: author.email }),
  };
  if (author.kind === 'desk') return { '@type': 'Organization', ...facts };
  return {
    '@type': 'Person',
    ...facts,
    ...(author.role && { jobTitle: author.role }),
    ...(author.languages.length > 0 && { knowsLanguage: [...author.languages] }),
  };
}

/** The home page: the paper's site, its publisher and its search. */
export function homeStructuredData(paper: Newspaper): WithContext<WebSite> {
  const { site } = paper;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: absolute(site.url, addresses.home),
    inLanguage: 'hi',
    publisher: publisherOf(paper) satisfies NewsMediaOrganization,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(site.url, addresses.search)}?q={query}`,
      },
      // Google reads the name of the placeholder from this property, which schema.org has not.
      ...{ 'query-input': 'required name=query' },
    },
  };
}

/** A list of stories: category, tag, district or author. */
export function listStructuredData(
  heading: string,
  path: readonly Step[],
  { site }: Newspaper,
): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: heading,
    url: absolute(site.url, path.at(-1)?.href ?? addresses.home),
    inLanguage: 'hi',
    breadcrumb: breadcrumbs(path, site.url),
  };
}

function breadcrumbs(path: readonly Step[], siteUrl: string): BreadcrumbList {
  const steps = [{ href: addresses.home, text: reader.home }, ...path];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(siteUrl, href),
    })),
  };
}
