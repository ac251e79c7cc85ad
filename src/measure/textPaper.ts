/** A paper made of texts in memory, for measuring without files. */
import { articleSchema } from '../content/articleSchema.ts';
import { type ArticleSource, type Instant, instantAt, parseInstant } from '../content/index.ts';
import { categoriesSchema, siteSchema } from '../content/settingsSchemas.ts';
import { digest } from '../digest.ts';
import { makeNewspaper, type Newspaper } from '../newspaper/index.ts';

export interface TextStory {
  readonly permalink: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** Identifier. */
  readonly category: string;
  readonly deck?: string;
  readonly tags?: readonly string[];
  /** Addresses of stories picked by hand. */
  readonly related?: readonly string[];
  /** Markdown. */
  readonly body: string;
}

const AUTHOR = { id: 'desk', name: 'डेस्क', kind: 'desk', languages: [], expertise: [] } as const;

/** The paper on the day after its last story. */
export function paperOfTexts(stories: readonly TextStory[]): Newspaper {
  const articles = stories.map(sourceOf);
  const categories = [...new Set(stories.map(({ category }) => category))];
  const last = articles.reduce((latest, { date }) => Math.max(latest, date.epoch), 0);
  return makeNewspaper(
    {
      site: siteSchema.parse({ name: 'नाप', url: 'https://samwad.example' }),
      categories: categoriesSchema.parse(categories.map((id) => ({ id, name: id }))),
      authors: [AUTHOR],
      places: [],
      front: { pinned: [], sections: [] },
      breaking: [],
      synonyms: [],
      house: [],
      articles,
      pages: [],
      media: [],
    },
    { now: instantAt(last + 86_400_000) },
  );
}

function sourceOf({
  permalink,
  title,
  date,
  category,
  deck,
  tags,
  related,
  body,
}: TextStory): ArticleSource {
  const { author, image, permalink: _, slug, legal_ok, district, gallery, ...fields } = DEFAULTS;
  return {
    ...fields,
    file: `articles${permalink.slice(0, -1)}.md`,
    digest: digest([permalink, title, date, deck, related, body].join(' ')),
    permalink,
    slug: permalink,
    title,
    date: momentOf(date),
    category,
    ...(deck && { deck }),
    tags: tags ?? [],
    related: [...(related ?? [])],
    authors: [AUTHOR.id],
    districts: [],
    gallery: [],
    legalOk: [],
    body,
    hasPictures: false,
    bodyLine: 1,
  };
}

const DEFAULTS = articleSchema.parse({ title: '-', date: '2020-01-01', category: '-' });

function momentOf(date: string): Instant {
  const moment = parseInstant(date);
  if (!('epoch' in moment)) throw new RangeError(`not a date: ${date}`);
  return moment;
}
