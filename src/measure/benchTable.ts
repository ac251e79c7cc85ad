/** Runs of the benchmark as a table and as ratios. */
import type { BenchTexts } from '../messages/bench.ts';
import type { Run } from './benchmark.ts';

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

/** A Markdown table. */
export function tableOf(runs: readonly Run[], texts: BenchTexts): string {
  const { columns } = texts;
  const head = [
    columns.run,
    columns.seconds,
    columns.cpuSeconds,
    columns.peakMemoryMiB,
    columns.filesChanged,
  ];
  const rows = runs.map(({ run, seconds, cpuSeconds, peakMemoryMiB, filesChanged }) => [
    texts.runs[run],
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    String(peakMemoryMiB ?? '–'),
    String(filesChanged),
  ]);
  const rule = ['---', '--:', '--:', '--:', '--:'];
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
