/** `npm run editor` from its words to its exit code. */
import { execFile } from 'node:child_process';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { openPreview } from '../build/preview.ts';
import type { BuildSettings } from '../build/settings.ts';
import { watchFolder } from '../build/watchFolder.ts';
import { contentFolder, languageOf, readWords, WordsRefused } from '../commandLine/index.ts';
import { type Instant, instantAt, parseInstant } from '../content/index.ts';
import { commandTexts } from '../messages/commands.ts';
import { type EditorCommandTexts, editorCommandTexts } from '../messages/editor.ts';
import { openBrowser } from './openBrowser.ts';
import { EDITOR_FOLDER } from './policy.ts';
import { PROXY_ADDRESS } from './proxy.ts';
import { type EditorServer, serveEditor } from './server.ts';

export interface EditorSurroundings {
  /** Folder of the project, whose content/ is meant unless --content says otherwise. */
  readonly project: string;
  readonly now: Date;
  /** Whether somebody sits at the terminal, for whom the browser is opened. */
  readonly isAttended: boolean;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const OPTIONS = {
  content: { type: 'string' },
  cache: { type: 'string' },
  port: { type: 'string', default: '8081' },
  workflow: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  now: { type: 'string' },
} as const;

/**
 * Serves until the process is stopped.
 *
 * @returns the server; or 0 where help was asked for, 2 where the words are not understood
 */
export async function runEditorCommand(
  args: readonly string[],
  around: EditorSurroundings,
): Promise<EditorServer | number> {
  const language = languageOf(args);
  const texts = editorCommandTexts(language);
  try {
    const { values } = readWords(args, OPTIONS);
    if (values.help) {
      around.print(texts.help);
      return 0;
    }
    const content = contentFolder(values.content, around.project, language);
    const repository = values.workflow ? await cleanRepository(content, texts) : dirname(content);
    const folder = relative(repository, content).split(sep).join('/');
    const settings: BuildSettings = {
      project: around.project,
      content,
      output: join(around.project, '_site'),
      cache: resolve(values.cache ?? join(around.project, '.cache')),
      forget: false,
      drafts: true,
      now: readNow(values.now, around.now, language),
      without: new Set(),
      editor: { content: folder, proxy: PROXY_ADDRESS, workflow: values.workflow },
    };
    around.print(commandTexts(language).preparing);
    const preview = openPreview(settings);
    await preview.refresh();
    const changes = changesBelow(content);
    const server = await serveEditor({
      repository,
      content: folder,
      workflow: values.workflow,
      port: readPort(values.port, language),
      preview,
      foreignChanges: changes.since,
      saved: (file) => around.print(texts.saved(file)),
    }).catch(async (error: NodeJS.ErrnoException) => {
      await changes.close();
      if (error.code === 'EADDRINUSE') throw new WordsRefused(texts.portTaken(values.port));
      throw error;
    });
    around.print(texts.serving(server.origin + EDITOR_FOLDER));
    around.print(texts.stop);
    if (around.isAttended && !values['no-open']) openBrowser(server.origin + EDITOR_FOLDER);
    return {
      ...server,
      close: async () => {
        await changes.close();
        await server.close();
      },
    };
  } catch (error) {
    if (!(error instanceof WordsRefused)) throw error;
    around.complain(error.message);
    return 2;
  }
}

/** The top of the repository. Switching branches would carry along what is not committed. */
async function cleanRepository(content: string, texts: EditorCommandTexts): Promise<string> {
  const git = (...words: readonly string[]) => run('git', words, { cwd: content });
  const top = await git('rev-parse', '--show-toplevel').catch(() => undefined);
  if (!top) throw new WordsRefused(texts.noRepository);
  const { stdout: changes } = await git('status', '--porcelain');
  if (changes.trim() !== '') throw new WordsRefused(texts.unsavedChanges);
  return top.stdout.trim();
}

const run = promisify(execFile);

interface Changes {
  /** Paths below the folder that changed since the last call. */
  readonly since: () => ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

function changesBelow(folder: string): Changes {
  let changed = new Set<string>();
  const { close } = watchFolder(folder, (file) => changed.add(file));
  return {
    since: () => {
      const since = changed;
      changed = new Set();
      return since;
    },
    close,
  };
}

function readPort(value: string, language: 'hi' | 'en'): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WordsRefused(commandTexts(language).wrongPort(value));
}

function readNow(value: string | undefined, now: Date, language: 'hi' | 'en'): Instant {
  if (value === undefined) return instantAt(now.getTime());
  const moment = parseInstant(value);
  if ('epoch' in moment) return moment;
  throw new WordsRefused(commandTexts(language).wrongNow(value));
}
