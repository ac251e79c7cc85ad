/**
 * Builds the index of a scaled paper in a process of its own, so that neither what was measured before
 * counts nor a heap of any size: `indexCostProgram JOB.json` prints figures as JSON.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexCost, measureIndexCost } from './indexCost.ts';
import type { IndexCostJob } from './indexCostApart.ts';
import { oneMore, scaledPaper } from './scaledPaper.ts';
import { readSearchedStories } from './searchedStories.ts';

function run({ data, articles, synonyms, output }: IndexCostJob): IndexCost {
  const { stories, typed } = readSearchedStories(data);
  const words = [...new Set(typed.map(({ word }) => word))];
  const paper = scaledPaper(stories, articles, words);
  const { figures, files } = measureIndexCost(paper, oneMore(words), synonyms);
  mkdirSync(output, { recursive: true });
  for (const { path, bytes } of files) writeFileSync(join(output, path), bytes());
  return figures;
}

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as IndexCostJob;
process.stdout.write(JSON.stringify(run(job)));
