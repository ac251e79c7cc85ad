/** `npm run bench` from its words to its exit code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTexts } from '../messages/bench.ts';
import type { Language } from '../messages/problems.ts';
import { benchmark } from './benchmark.ts';
import { ratiosOf, tableOf } from './benchTable.ts';
import { installedHugo } from './hugoTwin.ts';
import { ProgramFailed } from './measureCommand.ts';

/** People read stderr while it runs; the result is on stdout. */
export async function runBenchCommand(args: readonly string[], project: string): Promise<number> {
  const language: Language = args.join(' ').match(/--lang[= ]en\b/u) ? 'en' : 'hi';
  const texts = benchTexts(language);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  let values: ReturnType<typeof readValues>;
  try {
    values = readValues(args);
  } catch (error) {
    say(texts.unknownOption(error instanceof Error ? error.message : String(error)));
    return 2;
  }
  if (values.help === true) {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 1) {
    say(texts.wrongCount(values.articles));
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'samwad-bench-'));
  try {
    say(texts.writing(String(articles)));
    if (installedHugo() === undefined) say(texts.noHugo);
    const runs = await benchmark({ project, scratch, articles }, (run) =>
      say(texts.measuring(texts.runs[run])),
    );
    const result = { articles, runs, ratios: ratiosOf(runs), hugo: installedHugo() };
    process.stdout.write(`${tableOf(runs, texts)}\n`);
    if (values.json === true) process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ProgramFailed)) throw error;
    say(error.message);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readValues(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}
