/** `npm run build` from its words to its exit code. */
import { join, relative } from 'node:path';
import { WordsRefused } from '../commandLine/index.ts';
import { FileChanged, fileInCommand, formatProblems, problemToJson } from '../content/index.ts';
import { BuildInProgress, ForeignOutput } from '../memory/index.ts';
import { commandTexts } from '../messages/commands.ts';
import { type BuildResult, buildSite } from './buildSite.ts';
import { ContentRefused } from './contentRefused.ts';
import { type CommandOptions, readOptions } from './options.ts';
import { type StageResult, stageRunner } from './stages.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Runs the command; what people read goes to stderr when stdout is asked for JSON. */
export async function runBuildCommand(args: readonly string[]): Promise<number> {
  let options: CommandOptions;
  try {
    options = readOptions(args, PROJECT, new Date());
  } catch (error) {
    if (!(error instanceof WordsRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(`${commandTexts(options.language).buildHelp}\n`);
    return 0;
  }
  return build(options);
}

async function build(options: CommandOptions): Promise<number> {
  const { settings, language, json } = options;
  const texts = commandTexts(language);
  const say = (line: string): void =>
    void (json ? process.stderr : process.stdout).write(`${line}\n`);
  const stages: StageResult[] = [];
  const start = performance.now();
  const runner = stageRunner(
    (stage) => {
      stages.push(stage);
      const seconds = texts.seconds(stage.seconds.toFixed(2));
      say(`  ${texts.stages[stage.name]}: ${stage.count} · ${seconds}`);
    },
    () => performance.now(),
  );
  try {
    const result = await buildSite(settings, runner);
    const seconds = (performance.now() - start) / 1000;
    describe(result, seconds, options, say);
    if (json) process.stdout.write(`${JSON.stringify(figures(result, stages, seconds))}\n`);
    return 0;
  } catch (error) {
    return explainFailure(error, options, say);
  }
}

function describe(
  { pages, nextChange, outcome, warnings, leftOfNews, recovered, ignored }: BuildResult,
  seconds: number,
  { settings, language }: CommandOptions,
  say: (line: string) => void,
): void {
  const texts = commandTexts(language);
  if (recovered !== 'nothing') say(texts.recovered);
  if (ignored && ignored !== 'absent') say(texts.memoryIgnored(texts.unusable[ignored]));
  if (warnings.length > 0) {
    say(formatProblems(warnings, language));
    say(texts.problems('0', String(warnings.length)));
  }
  if (leftOfNews > 0) say(texts.leftOfNews(String(leftOfNews)));
  const folder = relative(process.cwd(), settings.output) || settings.output;
  const { written, removed, same, unchanged } = outcome;
  say(texts.built(String(pages.length), folder, seconds.toFixed(2)));
  say(texts.changes(String(written.length), String(removed.length), String(same + unchanged)));
  say(texts.nextChange(nextChange.iso.slice(0, 16).replace('T', ' ')));
}

function figures(result: BuildResult, stages: readonly StageResult[], seconds: number): object {
  const { written, removed, same, unchanged } = result.outcome;
  const usage = process.resourceUsage();
  return {
    articles: result.articles,
    pages: result.pages.length,
    written: written.length,
    removed: removed.length,
    unchanged: same + unchanged,
    /** When to build again even if nothing is committed. */
    nextChange: result.nextChange.iso,
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMemoryMiB: Math.round(usage.maxRSS / 1024),
    stages,
  };
}

function explainFailure(
  error: unknown,
  { settings, language, json }: CommandOptions,
  say: (line: string) => void,
): number {
  const texts = commandTexts(language);
  if (error instanceof ContentRefused) {
    const errors = error.problems.filter(({ severity }) => severity === 'error').length;
    say(formatProblems(error.problems, language));
    say('');
    say(texts.problems(String(errors), String(error.problems.length - errors)));
    say(texts.notBuilt);
    if (json) {
      const problems = error.problems.map((problem) => problemToJson(problem, language));
      process.stdout.write(`${JSON.stringify({ problems })}\n`);
    }
    return 1;
  }
  if (error instanceof BuildInProgress) {
    const lock = relative(process.cwd(), error.file);
    say(texts.buildInProgress(String(error.pid), lock, relative(process.cwd(), settings.output)));
    return 1;
  }
  if (error instanceof FileChanged) {
    say(texts.fileChanged(fileInCommand(error.file)));
    return 1;
  }
  if (error instanceof ForeignOutput) {
    say(texts.foreignOutput(relative(process.cwd(), error.folder) || error.folder));
    return 1;
  }
  throw error;
}
