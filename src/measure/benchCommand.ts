/** `npm run bench` from its words to its exit code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { languageOf, orRefusal, readWords } from '../commandLine/index.ts';
import { benchTexts } from '../messages/bench.ts';
import { type Benchmark, benchmark, isMeasure, MEASURES } from './benchmark.ts';
import { ratiosOf, refreshTableOf, tableOf } from './benchTable.ts';
import { installedHugo } from './hugoTwin.ts';
import { ProgramFailed } from './measureCommand.ts';
import { benchmarkPictures } from './pictureBenchmark.ts';
import { hasRealArticles, readRealArticles } from './realArticles.ts';

const OPTIONS = {
  articles: { type: 'string', default: '1000' },
  runs: { type: 'string', default: MEASURES.join(',') },
  pictures: { type: 'string' },
  data: { type: 'string' },
  keep: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** People read stderr while it runs; the result is on stdout. */
export async function runBenchCommand(args: readonly string[], project: string): Promise<number> {
  const texts = benchTexts(languageOf(args));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const words = orRefusal(() => readWords(args, OPTIONS));
  if ('refusal' in words) {
    say(words.refusal);
    return 2;
  }
  const { values } = words;
  if (values.help) {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  const wanted = values.pictures ?? values.articles;
  const articles = Number(wanted);
  if (!Number.isInteger(articles) || articles < 1) {
    say(texts.wrongCount(values.pictures === undefined ? 'articles' : 'pictures', wanted));
    return 2;
  }
  const chosen = values.runs.split(',');
  if (!chosen.every(isMeasure)) {
    say(texts.wrongRuns(values.runs, MEASURES.join(', ')));
    return 2;
  }
  if (values.data !== undefined && !hasRealArticles(values.data)) {
    say(texts.noArticles(values.data));
    return 2;
  }
  const real = values.data === undefined ? {} : { real: readRealArticles(values.data) };
  const scratch = values.keep ?? mkdtempSync(join(tmpdir(), 'samwad-bench-'));
  try {
    say(texts.writing(String(articles)));
    const place = { project, scratch: resolve(scratch) };
    const hear = (next: keyof typeof texts.runs): void => say(texts.measuring(texts.runs[next]));
    if (values.pictures === undefined && installedHugo() === undefined) say(texts.noHugo);
    const { runs, refreshes }: Benchmark =
      values.pictures === undefined
        ? await benchmark({ ...place, articles, chosen, ...real }, hear)
        : { runs: await benchmarkPictures({ ...place, pictures: articles }, hear), refreshes: [] };
    const result = { articles, runs, ratios: ratiosOf(runs), refreshes, hugo: installedHugo() };
    const tables = [
      ...(runs.length > 0 ? [tableOf(runs, texts)] : []),
      ...(refreshes.length > 0 ? [refreshTableOf(refreshes, texts)] : []),
    ];
    process.stdout.write(`${tables.join('\n\n')}\n`);
    if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    say(error.message);
    return 1;
  } finally {
    if (values.keep === undefined) rmSync(scratch, { recursive: true, force: true });
  }
}
