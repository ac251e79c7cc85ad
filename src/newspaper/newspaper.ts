/** The whole paper as one immutable value. */
import type {
  Author,
  Breaking,
  Category,
  Content,
  District,
  Front,
  Instant,
  Site,
  StaticSource,
} from '../content/index.ts';
import { type Article, type CreditStore, type References, resolveArticle } from './article.ts';
import { type Group, groupBy, type Month, monthOf } from './groups.ts';
import { nextChange } from './nextChange.ts';
import { type Redirect, redirectsOf } from './redirects.ts';
import { articleState } from './state.ts';
import { type Tag, TagRegister } from './tags.ts';

export interface Newspaper {
  readonly site: Site;
  readonly now: Instant;
  /** When the paper will be another though nobody commits anything. */
  readonly nextChange: Instant;
  /** What readers may see, and in previews drafts and scheduled stories too. Newest first. */
  readonly articles: readonly Article[];
  /** Taken down or expired: each keeps a page that says so. */
  readonly withdrawn: readonly Article[];
  readonly byPermalink: ReadonlyMap<string, Article>;
  /** In the order of categories.yaml, empty ones included. */
  readonly categories: readonly Group<Category>[];
  readonly tags: readonly Group<Tag>[];
  readonly districts: readonly Group<District>[];
  /** All districts that the paper covers, with or without stories. */
  readonly places: readonly District[];
  readonly authors: readonly Group<Author>[];
  /** Newest first. */
  readonly months: readonly Group<Month>[];
  readonly front: Front;
  /** Alerts that have not ended. */
  readonly breaking: readonly Breaking[];
  readonly pages: readonly StaticSource[];
  readonly redirects: readonly Redirect[];
}

export interface NewspaperOptions {
  /** The moment that decides what is scheduled, expired or over. */
  readonly now: Instant;
  /** Shows drafts and scheduled stories, as previews do. */
  readonly drafts?: boolean;
  /** Datelines and agencies that were found in texts before. */
  readonly credits?: CreditStore;
}

/** Makes the paper out of what the newsroom committed. Linear in the number of stories. */
export function makeNewspaper(content: Content, options: NewspaperOptions): Newspaper {
  const resolved = resolveAll(content, options);
  const articles = resolved.filter(({ state }) => isShown(state, options.drafts ?? false));
  const byCategory = new Map(
    groupBy(
      articles,
      (article) => [article.category],
      ({ id }) => id,
    ).map((group) => [group.subject.id, group.articles]),
  );
  return {
    site: content.site,
    now: options.now,
    nextChange: nextChange(content, options.now),
    articles,
    withdrawn: resolved.filter(({ state }) => state === 'removed' || state === 'expired'),
    byPermalink: new Map(articles.map((article) => [article.permalink, article])),
    categories: content.categories.map((subject) => ({
      subject,
      articles: byCategory.get(subject.id) ?? [],
    })),
    tags: groupBy(
      articles,
      ({ tags }) => tags,
      ({ id }) => id,
    ),
    districts: groupBy(
      articles,
      ({ districts }) => districts,
      ({ id }) => id,
    ),
    places: content.places,
    authors: groupBy(
      articles,
      ({ authors }) => authors,
      ({ id }) => id,
    ),
    months: groupBy(
      articles,
      (article) => [monthOf(article)],
      ({ year, month }) => `${year}-${month}`,
    ),
    front: content.front,
    breaking: content.breaking.filter(({ until }) => until.epoch > options.now.epoch),
    pages: content.pages.filter(({ draft }) => !draft || options.drafts),
    redirects: redirectsOf(content),
  };
}

/** All stories, newest first; stories of one moment by permalink, so that no order depends on files. */
function resolveAll(content: Content, { now, credits }: NewspaperOptions): readonly Article[] {
  const oldestFirst = [...content.articles].sort(
    (a, b) => a.date.epoch - b.date.epoch || (a.permalink < b.permalink ? 1 : -1),
  );
  const references = resolver(content);
  return oldestFirst
    .map((source) => resolveArticle(source, references, articleState(source, now), credits))
    .reverse();
}

function resolver(content: Content): References {
  const tags = new TagRegister();
  return {
    category: finder(content.categories),
    author: finder(content.authors),
    district: finder(content.places),
    tags: (names) => tags.resolve(names),
  };
}

/** The content reader has reported unknown identifiers already: one here is a fault of ours. */
function finder<Subject extends { readonly id: string }>(
  subjects: readonly Subject[],
): (id: string) => Subject {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return (id) => {
    const subject = byId.get(id);
    if (!subject) throw new Error(`Unresolved identifier "${id}"`);
    return subject;
  };
}

function isShown(state: Article['state'], drafts: boolean): boolean {
  return state === 'published' || (drafts && (state === 'draft' || state === 'scheduled'));
}

const corrected = new WeakMap<Newspaper, boolean>();

/** Whether any story carries a correction. */
export function hasCorrections(paper: Newspaper): boolean {
  const known = corrected.get(paper);
  if (known !== undefined) return known;
  const found = paper.articles.some(({ source }) => source.corrections.length > 0);
  corrected.set(paper, found);
  return found;
}
