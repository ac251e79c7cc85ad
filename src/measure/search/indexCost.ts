/** What the index of a made-up paper costs to build, to keep and to change. */
import {
  indexStories,
  type SearchFile,
  searchDocuments,
  type TierMemory,
} from '../../search/index.ts';
import { pick, randomFrom } from '../random.ts';
import { type Newsroom, syntheticStory } from '../syntheticStories.ts';
import { paperOfTexts, type TextStory } from '../textPaper.ts';
import { readSpellings } from './wordQueries.ts';

export interface IndexCost {
  readonly stories: number;
  readonly files: number;
  readonly kilobytes: number;
  /** Processor seconds of the whole index. */
  readonly cpuSeconds: number;
  /** The same where nothing changed since the last build, and where one story was added. */
  readonly unchangedCpuSeconds: number;
  readonly addedCpuSeconds: number;
  /** Files that one more story changes. */
  readonly addedFiles: number;
  /** Highest resident memory of the whole process, with the paper in it; MiB. */
  readonly peakMemoryMiB: number;
}

export interface MeasuredIndex {
  readonly figures: IndexCost;
  readonly files: readonly SearchFile[];
}

const NEWSROOM: Newsroom = {
  categories: ['madhya-pradesh', 'desh-videsh', 'khel', 'karobar', 'shiksha', 'sehat'],
  authors: ['desk'],
  districts: ['भोपाल', 'इंदौर', 'जबलपुर', 'ग्वालियर', 'उज्जैन', 'सागर', 'रीवा', 'सतना'],
};
const SEED = 20241122;
/** Attested words put into each story, so that the vocabulary is as large as a real paper's. */
const INJECTED = 40;

/** @returns undefined for no stories */
export function measureIndexCost(articles: number, data: string): MeasuredIndex | undefined {
  if (articles === 0) return undefined;
  const words = [...new Set(readSpellings(data).map(({ word }) => word))];
  const stories = Array.from({ length: articles + 1 }, (_, number) => madeUpStory(number, words));
  const memory = tierMemoryInside();
  const before = searchDocuments(paperOfTexts(stories.slice(0, -1)));
  const built = timed(() => indexStories(before, [], memory));
  const peakMemoryMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const unchanged = timed(() => indexStories(before, [], memory));
  const after = searchDocuments(paperOfTexts(stories));
  const added = timed(() => indexStories(after, [], memory));
  const known = new Map(built.result.map(({ path, bytes }) => [path, bytes()]));
  const changed = added.result.filter(
    ({ path, bytes }) => Buffer.compare(known.get(path) ?? Buffer.alloc(0), bytes()) !== 0,
  );
  return {
    files: built.result,
    figures: {
      stories: articles,
      files: built.result.length,
      kilobytes: built.result.reduce((sum, { bytes }) => sum + bytes().length, 0) / 1000,
      cpuSeconds: built.cpuSeconds,
      unchangedCpuSeconds: unchanged.cpuSeconds,
      addedCpuSeconds: added.cpuSeconds,
      addedFiles: changed.length,
      peakMemoryMiB,
    },
  };
}

function madeUpStory(number: number, words: readonly string[]): TextStory {
  const random = randomFrom(SEED ^ number);
  const { slug, title, date, category, deck, tags, body } = syntheticStory(number, SEED, NEWSROOM);
  const injected = Array.from({ length: INJECTED }, () => pick(random, words)).join(' ');
  return {
    permalink: `/${category}/${slug}/`,
    title,
    date,
    category,
    deck,
    tags,
    body: `${body}\n\n${injected}।`,
  };
}

function tierMemoryInside(): TierMemory {
  const tiers = new Map<string, Parameters<TierMemory['set']>[1]>();
  return {
    get: (inputs) => tiers.get(inputs),
    set: (inputs, tier) => void tiers.set(inputs, tier),
  };
}

function timed<Result>(work: () => Result): {
  readonly result: Result;
  readonly cpuSeconds: number;
} {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, cpuSeconds: (user + system) / 1e6 };
}
