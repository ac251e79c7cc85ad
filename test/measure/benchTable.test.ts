import { expect, test } from 'vitest';
import type { Run } from '../../src/measure/benchmark.ts';
import { ratiosOf, refreshTableOf, tableOf } from '../../src/measure/benchTable.ts';
import { benchTexts } from '../../src/messages/bench.ts';

const cost = { seconds: 2, peakMemoryMiB: 100, filesChanged: 7 };
const RUNS: readonly Run[] = [
  { run: 'cold', cpuSeconds: 10, ...cost },
  { run: 'unchanged', cpuSeconds: 1, ...cost, peakMemoryMiB: undefined },
  { run: 'hugo', cpuSeconds: 20, ...cost },
];

test('compares CPU seconds of the runs that took place', () => {
  expect(ratiosOf(RUNS)).toEqual({ 'cold/hugo': 0.5, 'unchanged/cold': 0.1 });
});

test('prints a row a run, with a dash for what the system does not tell', () => {
  expect(tableOf(RUNS.slice(1, 2), benchTexts('en')).split('\n')).toEqual([
    '| run | seconds | CPU seconds | memory MiB | files changed |',
    '| --- | --: | --: | --: | --: |',
    '| nothing changed | 2.0 | 1.0 | – | 7 |',
  ]);
});

test('prints what was waited for after a save, in milliseconds', () => {
  const refresh = { saved: 'headline', times: 12, median: 416, worst: 502 } as const;
  expect(refreshTableOf([refresh], benchTexts('hi')).split('\n').at(-1)).toBe(
    '| शीर्षक | 12 | 416 | 502 |',
  );
});
