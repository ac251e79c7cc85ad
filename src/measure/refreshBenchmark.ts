/** What somebody who writes waits for: from the save to the refreshed page of `npm start`. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchmarkSettings, StoryMaker } from './benchmark.ts';
import { ProgramFailed } from './measureCommand.ts';
import { makePhoto, withComment } from './photo.ts';
import { commandOf, copyProject } from './projectCopy.ts';
import { type BenchmarkStory, momentAfter, pagePath, storyFile } from './syntheticStories.ts';

/** What was saved, and milliseconds until the page showed it. */
export interface Refresh {
  readonly saved: 'text' | 'headline' | 'picture' | 'style';
  readonly times: number;
  readonly median: number;
  readonly worst: number;
}

/** Saves that are measured. */
const TIMES = { text: 12, headline: 6, picture: 4, style: 4 } as const satisfies Record<
  Refresh['saved'],
  number
>;

/** Milliseconds between two questions for a page. */
const ASKING = 20;
/** Milliseconds for which a writer looks at a page before something is saved. */
const LOOKING = 1000;
/** Milliseconds after which a change that does not appear is saved again, or given up. */
const PATIENCE = { again: 3000, end: 120_000 } as const;

/** A paper in `npm start`. */
interface Preview {
  /** @returns nothing while the server does not answer */
  readonly get: (path: string) => Promise<string | undefined>;
  readonly stop: () => void;
}

/** A save to be made, and how its page tells that it has been seen. */
interface Save {
  readonly write: () => void;
  readonly address: string;
  readonly isShown: (page: string) => Promise<boolean> | boolean;
}

/**
 * Serves the paper that lies in `scratch/content`, saves files of it and asks for the page, which
 * the writer has before them, until the change is there. The project is served from a copy, since
 * stylesheets are changed too.
 *
 * @param story makes the stories of the paper, which have been written
 */
export async function benchmarkRefresh(
  { project, scratch, articles }: BenchmarkSettings,
  story: StoryMaker,
): Promise<readonly Refresh[]> {
  const copy = join(scratch, 'project');
  copyProject(project, copy);
  const content = join(scratch, 'content');
  const preview = await servePaper(copy, [
    ...['--content', content, '--cache', join(scratch, 'start-cache')],
    ...['--output', join(scratch, 'start'), '--now', momentAfter(articles + 1)],
  ]);
  const newest = story(articles - 1);
  /** From all over the archive, the newest first. */
  const pick = (n: number, times: number) => story(Math.ceil((articles * (times - n)) / times) - 1);
  try {
    await untilWatched(preview, content, newest);
    const measure = (saved: Refresh['saved'], saveOf: (n: number) => Save) =>
      measureSaves(preview, saved, saveOf);
    return [
      await measure('text', (n) => saveOfText(content, pick(n, TIMES.text), `बचत-${n}`)),
      await measure('headline', (n) => saveOfHeadline(content, pick(n, TIMES.headline), n)),
      await measure('picture', await saveOfPictures(preview, content, newest)),
      await measure('style', (n) => saveOfStyle(copy, newest, n)),
    ];
  } finally {
    preview.stop();
  }
}

async function measureSaves(
  { get }: Preview,
  saved: Refresh['saved'],
  saveOf: (n: number) => Save,
): Promise<Refresh> {
  const waited: number[] = [];
  for (let n = 0; n < TIMES[saved]; n += 1) {
    const { write, address, isShown } = saveOf(n);
    await get(address);
    await pause(LOOKING);
    const start = performance.now();
    write();
    if (!(await until(() => shows(get, address, isShown)))) {
      throw new ProgramFailed(`npm start: ${address} does not show what was saved (${saved})`);
    }
    waited.push(Math.round(performance.now() - start));
  }
  waited.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [waited[waited.length >> 1], waited.at(-1)];
  return { saved, times: waited.length, median, worst };
}

async function shows(
  get: Preview['get'],
  address: string,
  isShown: Save['isShown'],
): Promise<boolean> {
  const page = await get(address);
  return page !== undefined && (await isShown(page));
}

/** A story with a new last paragraph. */
function saveOfText(content: string, story: BenchmarkStory, paragraph: string): Save {
  return {
    write: () => putStory(content, { ...story, body: `${story.body}\n\n${paragraph}` }),
    address: addressOf(story),
    isShown: (page) => page.includes(`<p>${paragraph}</p>`),
  };
}

function saveOfHeadline(content: string, story: BenchmarkStory, n: number): Save {
  const title = `नाप का शीर्षक ${n}`;
  return {
    write: () => putStory(content, { ...story, title }),
    address: addressOf(story),
    isShown: (page) => page.includes(`<h1>${title}</h1>`),
  };
}

/** A rule that no page needs. */
function saveOfStyle(project: string, story: BenchmarkStory, n: number): Save {
  const rule = `.saved-${n}`;
  return {
    write: () =>
      appendFileSync(join(project, 'layouts', 'styles', 'base.css'), `\n${rule} {color: red}\n`),
    address: addressOf(story),
    isShown: (page) => page.includes(rule),
  };
}

/** Puts a photo at the head of a story: then other photos are saved under the same name. */
async function saveOfPictures(
  { get }: Preview,
  content: string,
  story: BenchmarkStory,
): Promise<(n: number) => Save> {
  const file = join(content, 'media', 'nap.jpg');
  mkdirSync(dirname(file), { recursive: true });
  const photo = await makePhoto();
  writeFileSync(file, photo);
  const [opening, ...rest] = storyFile(story).split('\n');
  const image = 'image: {src: nap.jpg, alt: "नमूने की तस्वीर"}';
  writeFileSync(join(content, story.file), [opening, image, ...rest].join('\n'));
  let shown = '';
  const showsAnother = async (page: string): Promise<boolean> => {
    const picture = /<main.*?<img[^>]* src="([^"]+)"/su.exec(page)?.[1] ?? '';
    if (picture === '' || picture === shown || (await get(picture)) === undefined) return false;
    shown = picture;
    return true;
  };
  const address = addressOf(story);
  await until(() => shows(get, address, showsAnother));
  return (n) => ({
    write: () => writeFileSync(file, withComment(photo, String(n))),
    address,
    isShown: showsAnother,
  });
}

/** A watcher that has just started may not know all files yet: the first save is not counted. */
async function untilWatched({ get }: Preview, content: string, story: BenchmarkStory) {
  for (let n = 0; n * PATIENCE.again < PATIENCE.end; n += 1) {
    const { write, address, isShown } = saveOfText(content, story, `पहली-${n}`);
    write();
    if (await until(() => shows(get, address, isShown), PATIENCE.again)) return;
  }
  throw new ProgramFailed('npm start sees no change');
}

function putStory(content: string, story: BenchmarkStory): void {
  writeFileSync(join(content, story.file), storyFile(story));
}

function addressOf(story: BenchmarkStory): string {
  return `/${dirname(pagePath(story))}/`;
}

/** @throws ProgramFailed if the program ends before it serves */
async function servePaper(project: string, words: readonly string[]): Promise<Preview> {
  const port = await freePort();
  const [program = 'node', ...command] = commandOf(project, 'start');
  const child = spawn(program, [...command, ...words, '--port', String(port)], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const get = async (path: string): Promise<string | undefined> => {
    if (child.exitCode !== null) throw new ProgramFailed(`npm start\n${said.slice(-2000)}`);
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      const text = await response.text();
      return response.ok ? text : undefined;
    } catch {
      return undefined;
    }
  };
  const stop = (): void => void child.kill();
  if (await until(async () => (await get('/')) !== undefined)) return { get, stop };
  stop();
  throw new ProgramFailed(`npm start: no answer\n${said.slice(-2000)}`);
}

/** @returns false if it did not come true in time */
async function until(
  isTrue: () => Promise<boolean>,
  patience: number = PATIENCE.end,
): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await isTrue()) return true;
    await pause(ASKING);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
