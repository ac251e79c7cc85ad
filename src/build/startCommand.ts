/** `npm start`: the paper in the browser, fresh after every save. */
import { join } from 'node:path';
import DevServer from '@11ty/eleventy-dev-server';
import { forgetBundles } from '../../layouts/bundle.ts';
import { WordsRefused } from '../commandLine/index.ts';
import { formatProblems, type Problem } from '../content/index.ts';
import { escapeHtml } from '../html/index.ts';
import { type CommandTexts, commandTexts } from '../messages/commands.ts';
import type { Language } from '../messages/problems.ts';
import { type CommandOptions, readOptions } from './options.ts';
import { openPreview, type Preview } from './preview.ts';
import { watchFolder } from './watchFolder.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Editors save in several steps; one reading after the last of them is enough. */
const SETTLE_MILLISECONDS = 40;

/** Serves until the process is stopped. */
export async function runStartCommand(args: readonly string[]): Promise<number> {
  let options: CommandOptions;
  try {
    options = readOptions(['--drafts', ...args], PROJECT, new Date());
  } catch (error) {
    if (!(error instanceof WordsRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const texts = commandTexts(options.language);
  if (options.help) {
    process.stdout.write(`${texts.startHelp}\n`);
    return 0;
  }
  await serve(options, texts);
  return 0;
}

async function serve({ settings, language, port }: CommandOptions, texts: CommandTexts) {
  const preview = openPreview(settings);
  let problems: readonly Problem[] = [];
  const refresh = async (changed?: ReadonlySet<string>): Promise<void> => {
    const state = await preview.refresh(changed);
    problems = state.problems;
    process.stdout.write(`${texts.reloaded(String(state.stories))}\n`);
    if (problems.length > 0) process.stdout.write(`${formatProblems(problems, language)}\n`);
  };
  process.stdout.write(`${texts.preparing}\n`);
  await refresh();
  const server = DevServer.getServer('samwad', settings.output, {
    port,
    messageOnStart: ({ hosts }) => texts.serving(hosts[0] ?? ''),
    onRequest: {
      '/*': ({ url }) => answer(preview, url.pathname, () => problemNotice(problems, language)),
    },
  });
  server.serve(port);
  reactToChanges(settings.content, async (changed) => {
    await refresh(changed);
    server.reload();
  });
  reactToChanges(join(settings.project, 'layouts', 'styles'), async () => {
    forgetBundles();
    server.reload();
  });
}

/** The development server's own scripts are left to it. */
async function answer(preview: Preview, path: string, notice: () => string) {
  if (path.startsWith('/.11ty/')) return undefined;
  const found = await preview.answer(decodePath(path));
  const body = found.isPage
    ? String(found.body).replace(/<body[^>]*>/u, (tag) => `${tag}${notice()}`)
    : found.body;
  return { status: found.status, headers: { 'Content-Type': found.type }, body };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The errors over the page, until they are mended. */
function problemNotice(problems: readonly Problem[], language: Language): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  const text = escapeHtml(formatProblems(errors, language));
  return `<pre role="alert" style="margin:0;padding:1rem;white-space:pre-wrap;background:#fff3cd;color:#5c1a00;border-bottom:3px solid #b00020">${text}</pre>`;
}

/** One reaction to all changes of a moment, never two at once. */
function reactToChanges(
  folder: string,
  react: (changed: ReadonlySet<string>) => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let changed = new Set<string>();
  watchFolder(folder, (file) => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const batch = changed;
      changed = new Set();
      running = running
        .then(() => react(batch))
        .catch((error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        });
    }, SETTLE_MILLISECONDS);
  });
}
