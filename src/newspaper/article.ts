/** A story as the paper knows it: every reference resolved, its state decided. */
import type { ArticleSource, Author, Category, District, Instant } from '../content/index.ts';
import type { ArticleState } from './state.ts';
import type { Tag } from './tags.ts';
import { type PlainStory, takeOutCredits } from './takeOutCredits.ts';

export interface Article {
  readonly permalink: string;
  /** Digest of the file as committed. */
  readonly digest: string;
  readonly title: string;
  readonly category: Category;
  readonly authors: readonly Author[];
  readonly tags: readonly Tag[];
  readonly districts: readonly District[];
  readonly published: Instant;
  readonly updated?: Instant;
  readonly state: ArticleState;
  /** Places that open the story: the front matter's, else those of the first paragraph. */
  readonly dateline?: string;
  readonly agency?: string;
  /** Markdown of the story without its dateline. */
  readonly body: string;
  /** Opening paragraph as Markdown, without dateline: what summaries and cards fall back on. */
  readonly lede: string;
  /** All else that the author wrote. */
  readonly source: ArticleSource;
}

/** What a source's identifiers point to. */
export interface References {
  readonly category: (id: string) => Category;
  readonly author: (id: string) => Author;
  readonly district: (id: string) => District;
  readonly tags: (names: readonly string[]) => readonly Tag[];
}

/**
 * Resolves one committed story.
 *
 * A dateline typed into the first paragraph ("भोपाल। …") and an agency's credit at the end move out
 * of the text. Where the front matter names place or agency already, the typed one is dropped, so
 * that each prints once.
 */
export function resolveArticle(
  source: ArticleSource,
  references: References,
  state: ArticleState,
  remembered?: CreditStore,
): Article {
  const districts = source.districts.map(references.district);
  const credits = creditsOf(source, districts, remembered);
  const dateline = source.place ?? credits.dateline;
  const agency = source.agency ?? credits.agencies.join(', ');
  // What not every story has comes last: a field added to a spread object costs 4 µs.
  return {
    permalink: source.permalink,
    digest: source.digest,
    title: source.title,
    category: references.category(source.category),
    authors: source.authors.map(references.author),
    tags: references.tags(source.tags),
    districts,
    published: source.date,
    state,
    get body() {
      return plainStory(source, districts).body;
    },
    get lede() {
      return plainStory(source, districts).lede;
    },
    source,
    ...(source.updated && { updated: source.updated }),
    ...(dateline && { dateline }),
    ...(agency && { agency }),
  };
}

/** What is printed in places of its own, found in a text. */
export type Credits = Pick<PlainStory, 'dateline' | 'agencies'>;

/** Credits by all that they follow from, the digest of the story's file and places, so that unchanged texts are not searched. */
export interface CreditStore {
  get(key: string): Credits | undefined;
  set(key: string, credits: Credits): void;
}

function creditsOf(
  source: ArticleSource,
  districts: readonly District[],
  remembered: CreditStore | undefined,
): Credits {
  if (remembered === undefined) return plainStory(source, districts);
  const key = [source.digest, ...placesOf(source, districts)].join(' ');
  const known = remembered.get(key);
  if (known) return known;
  const { dateline, agencies } = plainStory(source, districts);
  const found = { ...(dateline && { dateline }), agencies };
  remembered.set(key, found);
  return found;
}

/** A preview makes the paper anew after every save, out of the same sources but for one. */
const plainStories = new WeakMap<ArticleSource, PlainStory>();

function plainStory(source: ArticleSource, districts: readonly District[]): PlainStory {
  const known = plainStories.get(source);
  if (known) return known;
  const made = takeOutCredits(source.body, placesOf(source, districts));
  plainStories.set(source, made);
  return made;
}

function placesOf({ place }: ArticleSource, districts: readonly District[]): readonly string[] {
  return [...(place ? [place] : []), ...districts.map(({ name }) => name)];
}
