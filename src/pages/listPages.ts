/** Categories, tags, districts and authors: a front with the newest, numbered pages behind it. */
import type { Author, Category, District } from '../content/index.ts';
import { formatNumber } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import type { Article, Newspaper, Tag } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import type { CardMaker } from './cards.ts';
import { type FrameMaker, rss } from './frame.ts';
import { makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import { pageList } from './paging.ts';
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

export function listPages(
  paper: Newspaper,
  results: SiteResults,
  cards: CardMaker,
  frame: FrameMaker,
): readonly HtmlPage<'list'>[] {
  const lists = [
    ...paper.categories.map(({ subject, articles }) => categoryList(subject, articles)),
    ...paper.tags.map(({ subject, articles }) => tagList(subject, articles)),
    ...paper.districts.map(({ subject, articles }) => districtList(subject, articles)),
    ...paper.authors.map(({ subject, articles }) => authorList(subject, articles)),
  ];
  return lists.flatMap((list) => pagesOf(list, results, cards, frame));
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

function pagesOf(
  list: List,
  results: SiteResults,
  cards: CardMaker,
  frame: FrameMaker,
): readonly HtmlPage<'list'>[] {
  const paged = pageList(list.articles, PAGE_SIZE);
  const linkTo = (number: number): string => addresses.listPage(list.permalink, number);
  const front = makePage(list.permalink, 'list', () => ({
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
      // Tags, districts and authors are too many to be written anew every day.
      list.kind === 'category' ? 'today' : undefined,
    ),
    list: list.kind,
    heading: list.heading,
    description: list.description,
    facts: list.facts,
    cards: cards.cards(paged.front),
    ...(paged.older && { older: { href: linkTo(paged.older), text: reader.older } }),
  }));
  const last = paged.pages.length;
  const numbered = paged.pages.map(({ number, items }) =>
    makePage(linkTo(number), 'list', () => ({
      ...frame({
        permalink: linkTo(number),
        title: `${list.heading}: ${reader.page(formatNumber(number))}`,
        description: list.description,
        section: list.permalink,
        path: [...list.path, { href: linkTo(number), text: reader.page(formatNumber(number)) }],
      }),
      list: list.kind,
      heading: list.heading,
      page: reader.page(formatNumber(number)),
      facts: [],
      cards: cards.cards(items),
      newer: {
        href: number === last ? list.permalink : linkTo(number + 1),
        text: reader.newer,
      },
      ...(number > 1 && { older: { href: linkTo(number - 1), text: reader.older } }),
    })),
  );
  return [front, ...numbered];
}
