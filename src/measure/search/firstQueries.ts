/** What the first query of a reader costs on the network: a fresh reader for each. */
import { brotliCompressSync } from 'node:zlib';
import { type IndexSource, openIndex, type SearchFile, searchStories } from '../../search/index.ts';
import { memorySource } from './searchedPaper.ts';

export interface FirstQueryFigures {
  readonly queries: number;
  /** Kilobytes of the index, cards apart: median and 95th percentile. */
  readonly kilobytes: Percentiles;
  /** Requests before the cards. */
  readonly requests: Percentiles;
  /** Round trips before the cards. */
  readonly rounds: Percentiles;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

interface Tally {
  bytes: number;
  requests: number;
  rounds: number;
}

/**
 * @param queries by kind
 * @returns the figures of each kind, and of all but mistakes together
 */
export async function measureFirstQueries(
  files: readonly SearchFile[],
  queries: Readonly<Record<string, readonly string[]>>,
): Promise<Readonly<Record<string, FirstQueryFigures>>> {
  const source = memorySource(files);
  const kinds: Record<string, FirstQueryFigures> = {};
  const together: Tally[] = [];
  for (const [kind, asked] of Object.entries(queries)) {
    const tallies: Tally[] = [];
    for (const query of asked) {
      const tally: Tally = { bytes: 0, requests: 0, rounds: 0 };
      await searchStories(await openIndex(inRounds(source, tally)), query, { limit: 10 });
      tallies.push(tally);
    }
    if (kind !== 'typos') together.push(...tallies);
    kinds[kind] = figuresOf(tallies);
  }
  return { all: figuresOf(together), ...kinds };
}

function figuresOf(tallies: readonly Tally[]): FirstQueryFigures {
  return {
    queries: tallies.length,
    kilobytes: percentiles(tallies.map(({ bytes }) => bytes / 1000)),
    requests: percentiles(tallies.map(({ requests }) => requests)),
    rounds: percentiles(tallies.map(({ rounds }) => rounds)),
  };
}

/** Answers all requests of one round together, as a network does where each takes as long. */
function inRounds(source: IndexSource, tally: Tally): IndexSource {
  let waiting: (() => void)[] = [];
  const answer = (): void => {
    const round = waiting;
    waiting = [];
    for (const settle of round) settle();
  };
  return {
    ...source,
    fetch: async (path) => {
      const bytes = await source.fetch(path);
      if (path.startsWith('c-')) return bytes;
      tally.bytes += sentBytes(path, bytes);
      tally.requests++;
      if (waiting.length === 0) {
        tally.rounds++;
        setTimeout(answer);
      }
      await new Promise<void>((settle) => {
        waiting.push(settle);
      });
      return bytes;
    },
  };
}

/** Hosts compress texts; all else goes out as it is. */
function sentBytes(path: string, bytes: Uint8Array): number {
  return path.endsWith('.json') ? brotliCompressSync(bytes).length : bytes.length;
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
