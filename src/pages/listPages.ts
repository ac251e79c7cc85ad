/** Categories, tags, districts and authors: a front with the newest, numbered pages behind it. */
import type { Author, Category, District } from '../content/index.ts';
import { formatNumber } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import type { Article, Newspaper, Tag } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import type { CardMaker } from './cards.ts';
import { type FrameMaker, rss } from './frame.ts';
import { digestOfAll } from './inputs.ts';
import { makeDeclaredPage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import { type NumberedPage, type PagedList, pageList } from './paging.ts';
import type { SiteResults } from './results.ts';
import type { Link, ListView } from './views.ts';

/** Stories on a full page: a phone scrolls through twenty cards in under a minute. */
export const PAGE_SIZE = 20;

/** Lists that have a feed. */
const FED: ReadonlySet<ListView['list']> = new Set(['category', 'district']);

/** A list before it is cut into pages. */
interface List {
  readonly kind: ListView['list'];
  readonly permalink: string;
  readonly heading: string;
  readonly description: string;
  readonly facts: readonly string[];
  readonly path: readonly Link[];
  readonly articles: readonly Article[];
}

export interface ListPageMaker {
  readonly paper: Newspaper;
  readonly results: SiteResults;
  readonly cards: CardMaker;
  readonly frame: FrameMaker;
  /** Digest of what all pages depend on. */
  readonly shared: string;
}

export function listPages(maker: ListPageMaker): readonly HtmlPage<'list'>[] {
  const { paper } = maker;
  const lists = [
    ...paper.categories.map(({ subject, articles }) => categoryList(subject, articles)),
    ...paper.tags.map(({ subject, articles }) => tagList(subject, articles)),
    ...paper.districts.map(({ subject, articles }) => districtList(subject, articles)),
    ...paper.authors.map(({ subject, articles }) => authorList(subject, articles)),
  ];
  return lists.flatMap((list) => pagesOf(list, maker));
}

function categoryList({ id, name, description }: Category, articles: readonly Article[]): List {
  const permalink = addresses.category(id);
  return {
    kind: 'category',
    ...headed(name, permalink),
    ...(description && { description }),
    articles,
  };
}

function tagList({ id, name }: Tag, articles: readonly Article[]): List {
  const index = { href: addresses.tags, text: reader.tags };
  return { kind: 'tag', ...headed(name, addresses.tag(id), index), articles };
}

function districtList({ id, name }: District, articles: readonly Article[]): List {
  const index = { href: addresses.districts, text: reader.districts };
  return { kind: 'district', ...headed(name, addresses.district(id), index), articles };
}

function authorList(author: Author, articles: readonly Article[]): List {
  const { id, name, bio } = author;
  const index = { href: addresses.authors, text: reader.authors };
  return {
    kind: 'author',
    ...headed(name, addresses.author(id), index),
    description: bio ?? reader.allStoriesBy(name),
    facts: authorFacts(author),
    articles,
  };
}

/** What lists have in common; `index` is the list of all such lists. */
function headed(heading: string, permalink: string, index?: Link) {
  const own = { href: permalink, text: heading };
  return {
    permalink,
    heading,
    description: reader.newsOf(heading),
    facts: [],
    path: index ? [index, own] : [own],
  };
}

function authorFacts({ role, place, email, languages, expertise }: Author): readonly string[] {
  return [
    role,
    place,
    email && reader.fact(reader.legalFacts.email, email),
    languages.length > 0 && reader.fact(reader.languages, languages.join(', ')),
    expertise.length > 0 && reader.fact(reader.expertise, expertise.join(', ')),
  ].flatMap((fact) => fact || []);
}

function pagesOf(list: List, maker: ListPageMaker): readonly HtmlPage<'list'>[] {
  const paged = pageList(list.articles, PAGE_SIZE);
  const last = paged.pages.length;
  return [
    frontPage(list, paged, maker),
    ...paged.pages.map((page) => numberedPage(list, page, page.number === last, maker)),
  ];
}

function linkTo(list: List, number: number): string {
  return addresses.listPage(list.permalink, number);
}

/** What every page of a list depends on, but for its stories. */
function listInputs({ articles: _, ...list }: List, { shared }: ListPageMaker): string {
  return digestOfAll([shared, JSON.stringify(list)]);
}

function frontPage(
  list: List,
  { front, older }: PagedList<Article>,
  maker: ListPageMaker,
): HtmlPage<'list'> {
  const { cards, frame, results, paper } = maker;
  // Tags, districts and authors are too many to be written anew every day.
  const today = list.kind === 'category' ? 'today' : undefined;
  return makeDeclaredPage(
    list.permalink,
    'list',
    () => [
      listInputs(list, maker),
      today ? paper.now.iso.slice(0, 10) : '',
      String(older),
      ...front.map(cards.inputs),
    ],
    () => ({
      ...frame(
        {
          permalink: list.permalink,
          title: list.heading,
          description: list.description,
          section: list.permalink,
          path: list.path,
          head: {
            feeds: FED.has(list.kind) ? [rss(list.heading, list.permalink)] : [],
            structuredData: results.structuredData.list(list.heading, list.path),
          },
        },
        today,
      ),
      list: list.kind,
      heading: list.heading,
      description: list.description,
      facts: list.facts,
      cards: cards.cards(front),
      ...(older && { older: { href: linkTo(list, older), text: reader.older } }),
    }),
  );
}

function numberedPage(
  list: List,
  { number, items }: NumberedPage<Article>,
  isLast: boolean,
  maker: ListPageMaker,
): HtmlPage<'list'> {
  const { cards, frame } = maker;
  const permalink = linkTo(list, number);
  const name = reader.page(formatNumber(number));
  return makeDeclaredPage(
    permalink,
    'list',
    () => [listInputs(list, maker), String(number), String(isLast), ...items.map(cards.inputs)],
    () => ({
      ...frame({
        permalink,
        title: `${list.heading}: ${name}`,
        description: list.description,
        section: list.permalink,
        path: [...list.path, { href: permalink, text: name }],
      }),
      list: list.kind,
      heading: list.heading,
      page: name,
      facts: [],
      cards: cards.cards(items),
      newer: {
        href: isLast ? list.permalink : linkTo(list, number + 1),
        text: reader.newer,
      },
      ...(number > 1 && { older: { href: linkTo(list, number - 1), text: reader.older } }),
    }),
  );
}
