/** Made-up Hindi news for benchmarks: plausible in length, words and front matter. */
import { between, pick, pickFrequent, type Random, randomFrom } from './random.ts';
import {
  ACTORS,
  FILLERS,
  MANNERS,
  RUN_IN_HEADINGS,
  SYLLABLES,
  THINGS,
  TIMES,
  VERBS,
} from './vocabulary.ts';

/** Whom and what stories may name. */
export interface Newsroom {
  /** Ids, busiest first. */
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly districts: readonly string[];
}

export interface BenchmarkStory {
  /** Path below the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  /** Empty where there is none. */
  readonly deck: string;
  /** ISO date with the offset of India. */
  readonly date: string;
  readonly category: string;
  readonly author: string;
  readonly tags: readonly string[];
  readonly district: string;
  /** Markdown. */
  readonly body: string;
}

/** The newsroom of papers that are made up whole. */
export const MADE_UP_NEWSROOM: Newsroom = {
  categories: ['madhya-pradesh', 'desh-videsh', 'khel', 'karobar', 'shiksha', 'sehat'],
  authors: ['desk'],
  districts: ['भोपाल', 'इंदौर', 'जबलपुर', 'ग्वालियर', 'उज्जैन', 'सागर', 'रीवा', 'सतना'],
};

/** Of all measured papers, so that figures can be compared. */
export const SEED = 20241122;

const FIRST = Date.UTC(2018, 0, 1);
const INDIA = 330 * 60_000;
/** Milliseconds between two stories: 40 a day. */
export const PACE = 36 * 60_000;

/** The moment at which story `count` would appear: all before it are published then. */
export function momentAfter(count: number): string {
  return isoInIndia(FIRST + count * PACE);
}

/** The first `count` stories of an endless paper, oldest first. */
export function* syntheticStories(
  count: number,
  seed: number,
  newsroom: Newsroom,
): Generator<BenchmarkStory> {
  for (let n = 0; n < count; n += 1) yield syntheticStory(n, seed, newsroom);
}

/** Story `n` of 270 to 600 words, which depends on nothing but its number and the seed. */
export function syntheticStory(n: number, seed: number, newsroom: Newsroom): BenchmarkStory {
  const random = storyRandom(n, seed);
  const place = pickFrequent(random, newsroom.districts);
  const topics = Array.from({ length: between(random, 2, 5) }, () => pickFrequent(random, THINGS));
  return {
    ...namedStory(n),
    title: `${place}: ${pickFrequent(random, THINGS)} पर ${pickFrequent(random, ACTORS)} का ${pick(random, ['फैसला', 'आदेश', 'जवाब', 'प्रस्ताव', 'इंतजार'])}`,
    deck: sentence(random),
    category: pickFrequent(random, newsroom.categories),
    author: pickFrequent(random, newsroom.authors),
    tags: [...new Set(topics)],
    district: place,
    body: body(random, between(random, 270, 600)),
  };
}

/** Chance of story `n` alone. */
export function storyRandom(n: number, seed: number): Random {
  return randomFrom(Math.imul(seed, 0x01000193) ^ n);
}

/** Where and when story `n` appears. */
export function namedStory(n: number): Pick<BenchmarkStory, 'date' | 'file' | 'slug'> {
  const date = isoInIndia(FIRST + n * PACE);
  const slug = `khabar-${String(n).padStart(6, '0')}`;
  return { date, slug, file: `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md` };
}

/** The story as the file that an author would commit. */
export function storyFile(story: BenchmarkStory): string {
  const { title, deck, date, category, author, tags, district, body: text } = story;
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(deck ? [`deck: ${JSON.stringify(deck)}`] : []),
    `date: ${date}`,
    `category: ${category}`,
    `author: ${author}`,
    `tags: ${JSON.stringify(tags)}`,
    `district: ${district}`,
    '---',
    text,
    '',
  ].join('\n');
}

/** Path of a story's page below the output folder. */
export function pagePath({ category, date, slug }: BenchmarkStory): string {
  return `${category}/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}/index.html`;
}

function body(random: Random, wanted: number): string {
  const paragraphs: string[] = [];
  for (let words = 0; words < wanted; ) {
    const sentences = Array.from({ length: between(random, 3, 5) }, () => sentence(random));
    const heading = paragraphs.length > 0 && random() < 0.3;
    const opening = heading ? [`**${pick(random, RUN_IN_HEADINGS)}:**`] : [];
    const paragraph = [...opening, ...sentences].join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function sentence(random: Random): string {
  const name = random() < 0.4 ? [`${madeUpName(random)} के`] : [];
  const amount = random() < 0.3 ? [`${between(random, 2, 980)} लोगों के लिए`] : [];
  const parts = [
    pickFrequent(random, TIMES),
    ...name,
    pickFrequent(random, FILLERS),
    `${pickFrequent(random, ACTORS)} ने`,
    ...amount,
    pickFrequent(random, FILLERS),
    `${pickFrequent(random, THINGS)} और ${pickFrequent(random, THINGS)} का काम`,
    pickFrequent(random, MANNERS),
    pickFrequent(random, VERBS),
  ];
  return `${parts.join(' ')}।`;
}

function madeUpName(random: Random): string {
  return Array.from({ length: between(random, 2, 3) }, () => pick(random, SYLLABLES)).join('');
}

function isoInIndia(epoch: number): string {
  return `${new Date(epoch + INDIA).toISOString().slice(0, 19)}+05:30`;
}
