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
  readonly saved: 'story' | 'picture' | 'style';
  readonly times: number;
  readonly median: number;
  readonly worst: number;
}

/** Saves that are measured. */
const TIMES = { story: 12, picture: 4, style: 4 } as const satisfies Record<
  Refresh['saved'],
  number
>;

/** Milliseconds between two questions for a page. */
const ASKING = 20;
/** Milliseconds between two saves, as of somebody who reads what is there now. */
const READING = 1000;
/** Milliseconds after which a change that does not appear is saved again, or given up. */
const PATIENCE = { again: 3000, end: 120_000 } as const;

/** A paper in `npm start`. */
interface Preview {
  /** @returns nothing while the server does not answer */
  readonly get: (path: string) => Promise<string | undefined>;
  readonly stop: () => void;
}

/**
 * Serves the paper that lies in `scratch/content`, saves files of it and asks for the page until
 * the change is there. The project is served from a copy, since stylesheets are changed too.
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
  try {
    const newest = story(articles - 1);
    await untilWatched(preview, content, newest);
    const stories = await measure('story', (n) => {
      const one = story(Math.floor((articles * (TIMES.story - n)) / TIMES.story) - 1);
      return saveStory(preview, content, one, `बचत-${n}`);
    });
    const savePicture = await hangPicture(preview, content, newest);
    const pictures = await measure('picture', savePicture);
    const styles = await measure('style', (n) => {
      appendFileSync(join(copy, 'layouts', 'styles', 'base.css'), `\n.saved-${n} {color: red}\n`);
      return until(async () => {
        const page = await preview.get(addressOf(newest));
        return page?.includes(`.saved-${n}`) === true;
      });
    });
    return [stories, pictures, styles];
  } finally {
    preview.stop();
  }
}

async function measure(
  saved: Refresh['saved'],
  save: (n: number) => Promise<boolean>,
): Promise<Refresh> {
  const waited: number[] = [];
  for (let n = 0; n < TIMES[saved]; n += 1) {
    await pause(READING);
    const start = performance.now();
    if (!(await save(n)))
      throw new ProgramFailed(`npm start: a ${saved} that was saved is not seen`);
    waited.push(Math.round(performance.now() - start));
  }
  waited.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [waited[waited.length >> 1], waited.at(-1)];
  return { saved, times: waited.length, median, worst };
}

/** Saves a story with a new last paragraph and waits for its page to end with it. */
async function saveStory(
  { get }: Preview,
  content: string,
  story: BenchmarkStory,
  paragraph: string,
  patience?: number,
): Promise<boolean> {
  writeFileSync(join(content, story.file), `${storyFile(story)}\n${paragraph}\n`);
  return until(
    async () => (await get(addressOf(story)))?.includes(`<p>${paragraph}</p>`) === true,
    patience,
  );
}

/** A watcher that has just started may not know all files yet: the first save is not counted. */
async function untilWatched(preview: Preview, content: string, story: BenchmarkStory) {
  for (let n = 0; ; n += 1) {
    if (await saveStory(preview, content, story, `पहली-${n}`, PATIENCE.again)) return;
    if (n * PATIENCE.again > PATIENCE.end) throw new ProgramFailed('npm start sees no change');
  }
}

/**
 * Puts a photo at the head of a story.
 *
 * @returns what saves another photo under the same name and waits until the page shows it
 */
async function hangPicture(preview: Preview, content: string, story: BenchmarkStory) {
  const file = join(content, 'media', 'nap.jpg');
  mkdirSync(dirname(file), { recursive: true });
  const photo = await makePhoto();
  writeFileSync(file, photo);
  const [opening, ...rest] = storyFile(story).split('\n');
  const image = 'image: {src: nap.jpg, alt: "नमूने की तस्वीर"}';
  writeFileSync(join(content, story.file), [opening, image, ...rest].join('\n'));
  let shown = '';
  const showsAnother = async (): Promise<boolean> => {
    const page = await preview.get(addressOf(story));
    const picture = /<main.*?<img[^>]* src="([^"]+)"/su.exec(page ?? '')?.[1] ?? '';
    if (picture === '' || picture === shown) return false;
    if ((await preview.get(picture)) === undefined) return false;
    shown = picture;
    return true;
  };
  await until(showsAnother);
  return (n: number): Promise<boolean> => {
    writeFileSync(file, withComment(photo, String(n)));
    return until(showsAnother);
  };
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
