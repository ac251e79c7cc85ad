/** Small papers for tests, written inline: a file list in, a paper or a whole site out. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildResult, buildSite } from '../../src/build/buildSite.ts';
import type { BuildSettings } from '../../src/build/settings.ts';
import { instantAt, parseInstant, readContent } from '../../src/content/index.ts';
import { makeNewspaper, type Newspaper } from '../../src/newspaper/index.ts';

/** Paths below the content folder with their texts. */
export type ContentFiles = Readonly<Record<string, string>>;

export const NEWSROOM: ContentFiles = {
  'site.yaml': 'name: प्रदेश संवाद\nurl: https://samwad.example\ntagline: मध्य प्रदेश की खबरें\n',
  'categories.yaml': [
    '- {id: desh-videsh, name: देश-विदेश}',
    '- {id: madhya-pradesh, name: मध्य प्रदेश}',
    '- {id: khel, name: खेल}',
    '',
  ].join('\n'),
  'authors.yaml': [
    '- {id: pradesh-samwad-team, name: Pradesh Samwad Team, kind: desk}',
    '- {id: khel-desk, name: खेल डेस्क, kind: desk}',
    '',
  ].join('\n'),
  'places.yaml': [
    '- {id: bhopal, name: भोपाल, roman: Bhopal, latitude: 23.26, longitude: 77.41}',
    '- {id: indore, name: इंदौर, roman: Indore, latitude: 22.72, longitude: 75.86}',
    '',
  ].join('\n'),
  'front.yaml': 'pinned: []\n',
  'breaking.yaml': '[]\n',
};

interface StoryFields {
  readonly title: string;
  readonly date?: string;
  readonly category?: string;
  /** Further lines of front matter. */
  readonly more?: string;
  readonly body?: string;
}

/** A story file. */
export function story({ title, date, category, more, body }: StoryFields): string {
  return [
    '---',
    `title: "${title}"`,
    `date: ${date ?? '2024-11-22T18:35:00+05:30'}`,
    `category: ${category ?? 'madhya-pradesh'}`,
    ...(more ? [more] : []),
    '---',
    '',
    body ?? 'शहर में आज सुबह से बारिश हो रही है और स्कूलों में छुट्टी घोषित की गई है।',
    '',
  ].join('\n');
}

export const NOW = momentOf('2024-11-23T09:00:00+05:30');

export function momentOf(text: string) {
  const moment = parseInstant(text);
  if (!('epoch' in moment)) throw new Error(`not a moment: ${text}`);
  return instantAt(moment.epoch);
}

export interface ScratchFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A folder that is removed again; tests of one file share it. */
export async function scratchFolder(): Promise<ScratchFolder> {
  const path = await mkdtemp(join(tmpdir(), 'samwad-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export async function writeFiles(folder: string, files: ContentFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Reads a tiny paper; fails if its content has an error. */
export async function tinyPaper(
  stories: ContentFiles,
  options: { readonly now?: typeof NOW; readonly drafts?: boolean } = {},
): Promise<Newspaper> {
  const scratch = await scratchFolder();
  try {
    await writeFiles(scratch.path, { ...NEWSROOM, ...stories });
    const { content, problems } = await readContent(scratch.path);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return makeNewspaper(content, { now: options.now ?? NOW, drafts: options.drafts ?? false });
  } finally {
    await scratch.remove();
  }
}

export function buildSettings(folder: string, changes: Partial<BuildSettings> = {}): BuildSettings {
  return {
    project: join(import.meta.dirname, '..', '..'),
    content: join(folder, 'content'),
    output: join(folder, '_site'),
    cache: join(folder, '.cache'),
    forget: false,
    drafts: false,
    now: NOW,
    without: new Set(),
    ...changes,
  };
}

/** Builds the site of a folder that holds content/. */
export function buildIn(
  folder: string,
  changes: Partial<BuildSettings> = {},
): Promise<BuildResult> {
  return buildSite(buildSettings(folder, changes), async (_name, work) => work());
}

/** Every file below a folder with its bytes as text, by its path. */
export async function readSite(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const site = new Map<string, string>();
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    site.set(path.slice(folder.length + 1), await readFile(path, 'latin1'));
  }
  return new Map([...site].sort(([a], [b]) => (a < b ? -1 : 1)));
}
