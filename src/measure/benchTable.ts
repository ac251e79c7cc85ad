/** Runs of the benchmark as a table and as ratios. */
import type { BenchTexts } from '../messages/bench.ts';
import type { Run } from './benchmark.ts';
import type { Refresh } from './refreshBenchmark.ts';

/** How a run compares with another, in CPU seconds. */
export type Ratios = Readonly<Record<string, number | undefined>>;

const COMPARED: readonly (readonly [Run['run'], Run['run']])[] = [
  ['cold', 'hugo'],
  ['withoutCards', 'hugo'],
  ['bare', 'floor'],
  ['unchanged', 'cold'],
  ['added', 'cold'],
  ['cardsKept', 'cards'],
  ['picturesKept', 'pictures'],
];

/** "cold/hugo": 0.8 means that a cold build takes 80% of Hugo's CPU seconds. */
export function ratiosOf(runs: readonly Run[]): Ratios {
  const cpu = new Map(runs.map(({ run, cpuSeconds }) => [run, cpuSeconds]));
  return Object.fromEntries(
    COMPARED.flatMap(([one, other]) => {
      const [above, below] = [cpu.get(one), cpu.get(other)];
      if (above === undefined || below === undefined) return [];
      return [[`${one}/${other}`, Number((above / below).toFixed(3))]];
    }),
  );
}

/** A Markdown table, a row a build. */
export function tableOf(runs: readonly Run[], { columns, runs: names }: BenchTexts): string {
  const head = [
    columns.run,
    columns.seconds,
    columns.cpuSeconds,
    columns.peakMemoryMiB,
    columns.filesChanged,
  ];
  const rows = runs.map(({ run, seconds, cpuSeconds, peakMemoryMiB, filesChanged }) => [
    names[run],
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    String(peakMemoryMiB ?? '–'),
    String(filesChanged),
  ]);
  return markdownTable(head, rows);
}

/** A Markdown table, a row a kind of file that was saved. */
export function refreshTableOf(
  refreshes: readonly Refresh[],
  { columns, saved: names }: BenchTexts,
): string {
  const rows = refreshes.map(({ saved, times, median, worst }) => [
    names[saved],
    ...[times, median, worst].map(String),
  ]);
  return markdownTable([columns.saved, columns.times, columns.median, columns.worst], rows);
}

/** The first column holds words, all others figures. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
