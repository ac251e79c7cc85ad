/** Builds a paper of made-up stories in every way that matters, and tells what each costs. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { encodeDeployment, readInventory } from '../publish/index.ts';
import { floorCost } from './floor.ts';
import { installedHugo, writeHugoTwin } from './hugoTwin.ts';
import { type Cost, measureCommand } from './measureCommand.ts';
import { countFiles } from './siteFiles.ts';
import {
  momentAfter,
  type Newsroom,
  pagePath,
  type SyntheticStory,
  storyFile,
  syntheticStories,
  syntheticStory,
} from './syntheticStories.ts';

/** In the order in which they are measured: the later ones build on the cold one. */
export const RUNS = ['bare', 'floor', 'cold', 'unchanged', 'hugo', 'added'] as const;
export type RunName = (typeof RUNS)[number];

export function isRunName(name: string): name is RunName {
  return RUNS.some((run) => run === name);
}

export interface Run extends Cost {
  readonly run: RunName;
  /** Files written or removed. */
  readonly filesChanged: number;
}

export interface BenchmarkSettings {
  /** This project, whose build is measured. */
  readonly project: string;
  /** An empty folder to work in. */
  readonly scratch: string;
  readonly articles: number;
  readonly chosen: readonly RunName[];
}

const SEED = 20241122;

/** The paper's settings without front.yaml and breaking.yaml, which name real stories. */
const SETTINGS = ['site.yaml', 'categories.yaml', 'authors.yaml', 'places.yaml'];

/** What the floor does not do either; the newest 200 stories' share cards are drawn, not printed. */
const PAGES_ALONE = 'search,related,media';

/** Measures one after another; `hear` is told of each before it starts. */
export async function benchmark(
  settings: BenchmarkSettings,
  hear: (next: RunName) => void,
): Promise<readonly Run[]> {
  const newsroom = writePaper(settings);
  const runs: Run[] = [];
  const measure = async (run: RunName, work: () => Promise<Omit<Run, 'run'>>): Promise<void> => {
    if (!settings.chosen.includes(run)) return;
    hear(run);
    runs.push({ run, ...(await work()) });
  };
  await measure('bare', () => build(settings, 'bare', ['--without', PAGES_ALONE]));
  await measure('floor', () => floorCost(settings, allStories(settings, newsroom)));
  await measure('cold', () => build(settings, 'site'));
  await measure('unchanged', () => build(settings, 'site'));
  if (installedHugo() !== undefined) {
    await measure('hugo', () => hugo(settings, newsroom));
  }
  await measure('added', async () => {
    await recordSite(settings);
    putStory(settings, syntheticStory(settings.articles, SEED, newsroom));
    return build(settings, 'site');
  });
  return runs;
}

/** So that `deploy:plan` can tell what the added story makes a deployment carry. */
async function recordSite({ scratch }: BenchmarkSettings): Promise<void> {
  const files = await readInventory(join(scratch, 'site'));
  writeFileSync(join(scratch, 'before.json'), encodeDeployment({ files, retired: new Map() }));
}

function allStories({ articles }: BenchmarkSettings, newsroom: Newsroom): Iterable<SyntheticStory> {
  return syntheticStories(articles, SEED, newsroom);
}

function writePaper(settings: BenchmarkSettings): Newsroom {
  const { project, scratch } = settings;
  const target = join(scratch, 'content');
  mkdirSync(target, { recursive: true });
  for (const file of SETTINGS) copyFileSync(join(project, 'content', file), join(target, file));
  const newsroom: Newsroom = {
    categories: valuesOf(target, 'categories.yaml', 'id'),
    authors: valuesOf(target, 'authors.yaml', 'id'),
    districts: valuesOf(target, 'places.yaml', 'name'),
  };
  for (const story of allStories(settings, newsroom)) putStory(settings, story);
  return newsroom;
}

function valuesOf(folder: string, file: string, key: string): string[] {
  const entries: readonly Record<string, unknown>[] = parse(
    readFileSync(join(folder, file), 'utf8'),
  );
  return entries.map((entry) => String(entry[key]));
}

function putStory({ scratch }: BenchmarkSettings, story: SyntheticStory): void {
  const path = join(scratch, 'content', story.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, storyFile(story));
}

async function build(
  { project, scratch, articles }: BenchmarkSettings,
  name: string,
  more: readonly string[] = [],
): Promise<Omit<Run, 'run'>> {
  const command = [
    ...[...buildCommand(project), '--json'],
    ...['--content', join(scratch, 'content'), '--now', momentAfter(articles + 1)],
    ...['--output', join(scratch, name), '--cache', join(scratch, `${name}-cache`)],
    ...more,
  ];
  const { stdout, ...cost } = await measureCommand(command, project);
  const { written, removed } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  return { ...cost, filesChanged: written + removed };
}

/** What `npm run build` runs, without npm. */
function buildCommand(project: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return String(scripts.build).split(' ');
}

async function hugo(settings: BenchmarkSettings, newsroom: Newsroom): Promise<Omit<Run, 'run'>> {
  const { scratch } = settings;
  const twin = join(scratch, 'twin');
  const [story] = allStories(settings, newsroom);
  const frame = story ? frameOf(join(scratch, 'site'), story) : { before: '', after: '' };
  writeHugoTwin(twin, allStories(settings, newsroom), newsroom.categories, frame);
  const { stdout: _, ...cost } = await measureCommand(['hugo', '--quiet'], twin);
  return { ...cost, filesChanged: countFiles(join(twin, 'public')) };
}

/** What stands before and after the main part of a built page. */
function frameOf(site: string, story: SyntheticStory): { before: string; after: string } {
  const page = readFileSync(join(site, pagePath(story)), 'utf8');
  const end = page.indexOf('</main>') + '</main>'.length;
  return { before: page.slice(0, page.indexOf('<main')), after: page.slice(end) };
}
