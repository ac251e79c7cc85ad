/** The page of a story. */
import type { ArticleSource } from '../content/index.ts';
import { formatNumber } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import type { Article, Newspaper } from '../newspaper/index.ts';
import { absolute, addresses } from '../newspaper/index.ts';
import { type CardMaker, categoryLink, printedDate, printedMoment } from './cards.ts';
import type { FrameMaker } from './frame.ts';
import { sharedDigest } from './inputs.ts';
import { articleLabels } from './labels.ts';
import { makeDeclaredPage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import type { SiteResults } from './results.ts';
import { shareLinks } from './shareLinks.ts';
import { storyNotice } from './unpublishedPage.ts';
import { videoOf } from './video.ts';
import type { ArticleView, Byline, CardSection, ClaimReview, Correction } from './views.ts';

/** Words that a reader of Hindi takes in a minute on a phone; the usual newsroom assumption. */
const WORDS_A_MINUTE = 180;
const MORE_FROM_CATEGORY = 4;

export interface ArticlePageMaker {
  readonly paper: Newspaper;
  readonly results: SiteResults;
  readonly cards: Pick<CardMaker, 'cards' | 'inputs'>;
  readonly frame: FrameMaker;
  /** Digest of what all pages of stories depend on. */
  readonly shared: string;
  /** The next older stories of a story's category, newest first. */
  readonly olderInCategory: (article: Article, count: number) => readonly Article[];
}

/** Looks up older stories of a category in constant time. */
export function olderInCategory(paper: Newspaper): ArticlePageMaker['olderInCategory'] {
  const lists = new Map(paper.categories.map(({ subject, articles }) => [subject.id, articles]));
  const positions = new Map(
    paper.categories.flatMap(({ articles }) =>
      articles.map((article, position) => [article, position] as const),
    ),
  );
  return (article, count) => {
    const next = (positions.get(article) ?? 0) + 1;
    return lists.get(article.category.id)?.slice(next, next + count) ?? [];
  };
}

/** Makes the page of a story; its text is rendered only if the page is printed. */
export function articlePage(article: Article, maker: ArticlePageMaker): HtmlPage<'article'> {
  return makeDeclaredPage(
    article.permalink,
    'article',
    () => articleInputs(article, maker),
    () => articleView(article, maker),
  );
}

/**
 * All that a story's page depends on: what every page shares, the story's file with all that its
 * names stand for, its state, its pictures, and the stories that are shown beside it.
 */
function articleInputs(article: Article, maker: ArticlePageMaker): readonly string[] {
  const { cards, results, shared } = maker;
  const { source } = article;
  const inputs = [shared, article.digest, article.permalink, article.state];
  for (const named of namesOf(article)) inputs.push(sharedDigest(named));
  // Asked for only where needed: a remembered story's body lies unread in its file.
  if (source.hasPictures) inputs.push(results.storyInputs(article.body));
  for (const { body } of source.entries) inputs.push(results.storyInputs(body));
  for (const picture of picturesOf(source)) {
    inputs.push(JSON.stringify(results.picture(picture)) ?? '');
  }
  inputs.push(results.shareImage(article));
  const beside = [
    results.related(article),
    results.soFar(article),
    moreFromCategory(article, maker),
  ];
  for (const stories of beside) {
    inputs.push('|');
    for (const story of stories) inputs.push(cards.inputs(story));
  }
  return inputs;
}

function picturesOf({ image, gallery }: ArticleSource): ArticleSource['gallery'] {
  return image ? [image, ...gallery] : gallery;
}

function namesOf({ category, authors, districts, tags }: Article): readonly object[] {
  return [category, ...authors, ...districts, ...tags];
}

/** What the page of a story shows. */
export function articleView(article: Article, maker: ArticlePageMaker): ArticleView {
  const { cards, results, paper } = maker;
  const { source } = article;
  const related = results.related(article);
  const hero = source.image && results.picture(source.image);
  // What not every story has comes last: a field added to a spread object costs 4 µs.
  return {
    category: categoryLink(article),
    title: article.title,
    labels: articleLabels(article),
    bylines: article.authors.map(byline),
    published: printedMoment(article.published),
    corrections: source.corrections.map(correction),
    points: source.points,
    gallery: source.gallery.flatMap((reference) => results.picture(reference) ?? []),
    credits: creditLines(article),
    tags: article.tags.map(({ id, name }) => ({ href: addresses.tag(id), text: name })),
    districts: article.districts.map(({ id, name }) => ({
      href: addresses.district(id),
      text: name,
    })),
    share: shareLinks(article.title, absolute(paper.site.url, article.permalink)),
    related: cards.cards(related),
    soFar: cards.cards(results.soFar(article)),
    readingTime: reader.readingTime(formatNumber(readingMinutes(article.body))),
    body: results.story(article.body),
    entries: source.entries.map((entry, index) => ({
      id: `update-${source.entries.length - index}`,
      date: printedMoment(entry.date),
      ...(entry.title && { title: entry.title }),
      body: results.story(entry.body),
    })),
    ...articleFrame(article, maker),
    ...moreSection(article, maker),
    ...(source.deck && { deck: source.deck }),
    ...(article.dateline && { dateline: article.dateline }),
    ...(article.updated && { updated: printedMoment(article.updated) }),
    ...(hero && { hero }),
    ...(source.summary && { summary: source.summary }),
    ...(source.video && { video: videoOf(source.video) }),
    ...(source.claim && { claim: claimReview(source.claim) }),
    ...(isPersonalView(article) && { opinionNote: reader.opinionNote }),
  };
}

/** An editorial, signed by a desk, is the view of the paper. */
function isPersonalView({ source, authors }: Article): boolean {
  return source.kind === 'opinion' && authors.some(({ kind }) => kind === 'person');
}

function articleFrame(article: Article, maker: ArticlePageMaker) {
  const { frame, results } = maker;
  const { source } = article;
  const category = categoryLink(article);
  const description = source.summary ?? source.deck ?? openingWords(article, results);
  const notice = storyNotice(article);
  return {
    ...frame({
      permalink: article.permalink,
      title: article.title,
      description,
      section: category.href,
      path: [category, { href: article.permalink, text: article.title }],
      head: {
        type: 'article',
        structuredData: results.structuredData.story(article, description),
        ...shareImage(article, maker),
        properties: articleProperties(article),
      },
    }),
    ...(notice && { notice }),
  };
}

function shareImage(article: Article, { results, paper }: ArticlePageMaker) {
  const address = results.shareImage(article);
  return address ? { shareImage: absolute(paper.site.url, address) } : {};
}

function articleProperties(article: Article): ArticleView['head']['properties'] {
  return [
    { property: 'article:published_time', content: article.published.iso },
    ...(article.updated
      ? [{ property: 'article:modified_time', content: article.updated.iso }]
      : []),
    { property: 'article:section', content: article.category.name },
    ...article.tags.map(({ name }) => ({ property: 'article:tag', content: name })),
  ];
}

function claimReview({ text, ...rest }: NonNullable<ArticleSource['claim']>): ClaimReview {
  return { claim: text, ...rest };
}

function byline(author: Article['authors'][number]): Byline {
  return {
    name: author.name,
    href: addresses.author(author.id),
    ...(author.role && { role: author.role }),
    ...(author.place && { place: author.place }),
  };
}

function correction(entry: ArticleSource['corrections'][number]): Correction {
  return {
    date: printedDate(entry.date.iso),
    heading: reader.correctionTypes[entry.type],
    text: entry.text,
  };
}

function creditLines(article: Article): readonly string[] {
  return [...(article.agency ? [reader.agency(article.agency)] : []), ...article.source.credits];
}

/** More than a description holds; a story that is one long paragraph must not be parsed whole. */
const OPENING_CODE_UNITS = 600;

function openingWords(article: Article, { plainText }: SiteResults): string {
  return plainText(article.lede.slice(0, OPENING_CODE_UNITS));
}

/** The newest of the category that are older than the story: what came later would never rest. */
function moreFromCategory(
  article: Article,
  { results, olderInCategory }: ArticlePageMaker,
): readonly Article[] {
  const shown = new Set([article, ...results.related(article), ...results.soFar(article)]);
  return olderInCategory(article, MORE_FROM_CATEGORY + shown.size)
    .filter((other) => !shown.has(other))
    .slice(0, MORE_FROM_CATEGORY);
}

function moreSection(article: Article, maker: ArticlePageMaker): { more?: CardSection } {
  const more = moreFromCategory(article, maker);
  if (more.length === 0) return {};
  const { href, text } = categoryLink(article);
  return {
    more: { heading: { href, text: reader.moreFrom(text) }, cards: maker.cards.cards(more) },
  };
}

function readingMinutes(markdown: string): number {
  return Math.max(1, Math.round(countWords(markdown) / WORDS_A_MINUTE));
}

const SPACE = 0x20;

/** Stretches of text between white space. A pattern would make a string of each. */
function countWords(markdown: string): number {
  let words = 0;
  let before = SPACE;
  for (let at = 0; at < markdown.length; at += 1) {
    const unit = markdown.charCodeAt(at);
    if (unit > SPACE && before <= SPACE) words += 1;
    before = unit;
  }
  return words;
}
