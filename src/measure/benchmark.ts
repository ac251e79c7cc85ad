/** Builds a paper of many stories in every way that matters, and tells what each costs. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { encodeDeployment, readInventory } from '../publish/index.ts';
import { floorCost } from './floor.ts';
import { installedHugo, writeHugoTwin } from './hugoTwin.ts';
import { type Cost, measureCommand } from './measureCommand.ts';
import type { PictureRunName } from './pictureBenchmark.ts';
import { commandOf } from './projectCopy.ts';
import type { RealArticle } from './realArticles.ts';
import { benchmarkRefresh, type Refresh } from './refreshBenchmark.ts';
import { repeatedArticles } from './repeatedArticles.ts';
import { countFiles } from './siteFiles.ts';
import {
  type BenchmarkStory,
  momentAfter,
  type Newsroom,
  pagePath,
  SEED,
  storyFile,
  syntheticStory,
} from './syntheticStories.ts';

/** In the order in which they are measured: the later ones build on the cold one. */
export const RUNS = [
  'bare',
  'floor',
  'cold',
  'unchanged',
  'withoutCards',
  'hugo',
  'added',
] as const;
export type RunName = (typeof RUNS)[number];

/** All that can be chosen: the builds, and after them the paper in `npm start`. */
export const MEASURES = [...RUNS, 'refresh'] as const;
export type Measure = (typeof MEASURES)[number];

/** What must have been built before: the folder of a run, or the frame of its pages. */
const NEEDS: Readonly<Partial<Record<Measure, RunName>>> = {
  floor: 'bare',
  unchanged: 'cold',
  hugo: 'cold',
  added: 'cold',
};

export function isMeasure(name: string): name is Measure {
  return MEASURES.some((measure) => measure === name);
}

export interface Run extends Cost {
  readonly run: RunName | PictureRunName;
  /** Files written or removed. */
  readonly filesChanged: number;
}

export interface BenchmarkSettings {
  /** This project, whose build is measured. */
  readonly project: string;
  /** An empty folder to work in. */
  readonly scratch: string;
  readonly articles: number;
  readonly chosen: readonly Measure[];
  /** Real articles to repeat; without them stories are made up. */
  readonly real?: readonly RealArticle[];
}

export interface Benchmark {
  readonly runs: readonly Run[];
  readonly refreshes: readonly Refresh[];
}

/** The paper's settings without front.yaml and breaking.yaml, which name real stories. */
const SETTINGS = ['site.yaml', 'categories.yaml', 'authors.yaml', 'places.yaml'];

/** What the floor does not do either; the newest 200 stories' share cards are drawn, not printed. */
const PAGES_ALONE = 'search,related,media';

/** Measures one after another; `hear` is told of each before it starts. */
export async function benchmark(
  settings: BenchmarkSettings,
  hear: (next: Measure) => void,
): Promise<Benchmark> {
  const newsroom = copySettings(settings);
  // The first build after a change of code bundles its program; Hugo and the floor are made before.
  await build(settings, 'empty', ['--without', PAGES_ALONE]);
  const story = storyMaker(settings, newsroom);
  const stories = () => firstStories(settings.articles, story);
  for (const one of stories()) putStory(settings, one);
  const runs: Run[] = [];
  const wanted = new Set(settings.chosen.flatMap((one) => [one, NEEDS[one] ?? one]));
  const measure = async (run: RunName, work: () => Promise<Omit<Run, 'run'>>): Promise<void> => {
    if (!wanted.has(run)) return;
    hear(run);
    runs.push({ run, ...(await work()) });
  };
  await measure('bare', () => build(settings, 'bare', ['--without', PAGES_ALONE]));
  await measure('floor', () => floorCost(settings, stories()));
  await measure('cold', () => build(settings, 'site'));
  await measure('unchanged', () => build(settings, 'site'));
  // Beside Hugo, so that both have the machine in the same state.
  await measure('withoutCards', () => build(settings, 'without-cards', ['--without', 'media']));
  if (installedHugo() !== undefined) {
    await measure('hugo', () => hugo(settings, stories, newsroom));
  }
  await measure('added', async () => {
    await recordSite(settings);
    putStory(settings, story(settings.articles));
    return build(settings, 'site');
  });
  if (!wanted.has('refresh')) return { runs, refreshes: [] };
  hear('refresh');
  return { runs, refreshes: await benchmarkRefresh(settings, story) };
}

/** So that `deploy:plan` can tell what the added story makes a deployment carry. */
async function recordSite({ scratch }: BenchmarkSettings): Promise<void> {
  const files = await readInventory(join(scratch, 'site'));
  writeFileSync(join(scratch, 'before.json'), encodeDeployment({ files, retired: new Map() }));
}

/** Makes story `n` of the paper. */
export type StoryMaker = (n: number) => BenchmarkStory;

function storyMaker({ real }: BenchmarkSettings, newsroom: Newsroom): StoryMaker {
  return real ? repeatedArticles(real, SEED, newsroom) : (n) => syntheticStory(n, SEED, newsroom);
}

/** One at a time: a large paper would not fit in memory. */
function* firstStories(count: number, story: StoryMaker): Generator<BenchmarkStory> {
  for (let n = 0; n < count; n += 1) yield story(n);
}

/** What a build works with. */
type Workplace = Pick<BenchmarkSettings, 'project' | 'scratch' | 'articles'>;

export function copySettings({ project, scratch }: Workplace): Newsroom {
  const target = join(scratch, 'content');
  mkdirSync(target, { recursive: true });
  for (const file of SETTINGS) copyFileSync(join(project, 'content', file), join(target, file));
  return {
    categories: valuesOf(target, 'categories.yaml', 'id'),
    authors: valuesOf(target, 'authors.yaml', 'id'),
    districts: valuesOf(target, 'places.yaml', 'name'),
  };
}

function valuesOf(folder: string, file: string, key: string): string[] {
  const entries: readonly Record<string, unknown>[] = parse(
    readFileSync(join(folder, file), 'utf8'),
  );
  return entries.map((entry) => String(entry[key]));
}

function putStory({ scratch }: BenchmarkSettings, story: BenchmarkStory): void {
  const path = join(scratch, 'content', story.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, storyFile(story));
}

/**
 * @param name of the folder that the site goes to
 * @param cache where the build remembers; the site's own unless another is named
 */
export async function build(
  { project, scratch, articles }: Workplace,
  name: string,
  more: readonly string[] = [],
  cache = name,
): Promise<Omit<Run, 'run'>> {
  const command = [
    ...[...commandOf(project, 'build'), '--json'],
    ...['--content', join(scratch, 'content'), '--now', momentAfter(articles + 1)],
    ...['--output', join(scratch, name), '--cache', join(scratch, `${cache}-cache`)],
    ...more,
  ];
  const { stdout, ...cost } = await measureCommand(command, project);
  const { written, removed } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  return { ...cost, filesChanged: written + removed };
}

async function hugo(
  { scratch }: BenchmarkSettings,
  stories: () => Iterable<BenchmarkStory>,
  { categories }: Newsroom,
): Promise<Omit<Run, 'run'>> {
  const twin = join(scratch, 'twin');
  const [story] = stories();
  const frame = story ? frameOf(join(scratch, 'site'), story) : { before: '', after: '' };
  writeHugoTwin(twin, stories(), categories, frame);
  const { stdout: _, ...cost } = await measureCommand(['hugo', '--quiet'], twin);
  return { ...cost, filesChanged: countFiles(join(twin, 'public')) };
}

/** What stands before and after the main part of a built page. */
function frameOf(site: string, story: BenchmarkStory): { before: string; after: string } {
  const page = readFileSync(join(site, pagePath(story)), 'utf8');
  const end = page.indexOf('</main>') + '</main>'.length;
  return { before: page.slice(0, page.indexOf('<main')), after: page.slice(end) };
}
