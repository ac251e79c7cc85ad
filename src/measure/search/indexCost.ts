/** What the index of a large paper costs to build, to keep and to change. */
import {
  indexStories,
  type SearchFile,
  type SynonymGroup,
  searchDocuments,
  type TierMemory,
} from '../../search/index.ts';
import { paperOfTexts, type TextStory } from '../textPaper.ts';

export interface IndexCost {
  readonly stories: number;
  readonly files: number;
  readonly kilobytes: number;
  /** Seconds of the clock and of processors that the whole index takes. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The same where nothing changed since the last build, and where one story was added. */
  readonly unchangedCpuSeconds: number;
  readonly addedCpuSeconds: number;
  /** Files that one more story changes. */
  readonly addedFiles: number;
  /** Highest resident memory of the process when the paper was there, and when its index was; MiB. */
  readonly paperMemoryMiB: number;
  readonly peakMemoryMiB: number;
}

export interface MeasuredIndex {
  readonly figures: IndexCost;
  readonly files: readonly SearchFile[];
}

/** @param added one more story, newer than all others */
export function measureIndexCost(
  stories: readonly TextStory[],
  added: TextStory,
  synonyms: readonly SynonymGroup[],
): MeasuredIndex {
  const memory = tierMemoryInside();
  const { built, ...ofFirst } = buildTwice(stories, synonyms, memory);
  const after = searchDocuments(paperOfTexts([...stories, added]));
  const grown = timed(() => indexStories(after, synonyms, memory));
  const known = new Map(built.result.map(({ path, bytes }) => [path, bytes()]));
  const changed = grown.result.filter(
    ({ path, bytes }) => Buffer.compare(known.get(path) ?? Buffer.alloc(0), bytes()) !== 0,
  );
  return {
    files: built.result,
    figures: {
      stories: stories.length,
      files: built.result.length,
      kilobytes: built.result.reduce((sum, { bytes }) => sum + bytes().length, 0) / 1000,
      seconds: built.seconds,
      cpuSeconds: built.cpuSeconds,
      ...ofFirst,
      addedCpuSeconds: grown.cpuSeconds,
      addedFiles: changed.length,
    },
  };
}

/** Apart, so that the paper goes before the next is made: of a large one memory has no room for two. */
function buildTwice(
  stories: readonly TextStory[],
  synonyms: readonly SynonymGroup[],
  memory: TierMemory,
): Pick<IndexCost, 'paperMemoryMiB' | 'peakMemoryMiB' | 'unchangedCpuSeconds'> & {
  readonly built: Timed<readonly SearchFile[]>;
} {
  const documents = searchDocuments(paperOfTexts(stories));
  const paperMemoryMiB = peakMemory();
  const built = timed(() => indexStories(documents, synonyms, memory));
  const peakMemoryMiB = peakMemory();
  const unchanged = timed(() => indexStories(documents, synonyms, memory));
  return { built, paperMemoryMiB, peakMemoryMiB, unchangedCpuSeconds: unchanged.cpuSeconds };
}

/** MiB so far. */
function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function tierMemoryInside(): TierMemory {
  const tiers = new Map<string, Parameters<TierMemory['set']>[1]>();
  return {
    get: (inputs) => tiers.get(inputs),
    set: (inputs, tier) => void tiers.set(inputs, tier),
  };
}

interface Timed<Result> {
  readonly result: Result;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

function timed<Result>(work: () => Result): Timed<Result> {
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(cpuStart);
  return {
    result,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
  };
}
