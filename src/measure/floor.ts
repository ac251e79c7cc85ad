/** What the floor program costs for the files of a finished site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from './bundleProgram.ts';
import type { FloorJob } from './floorProgram.ts';
import { type Cost, measureCommand } from './measureCommand.ts';
import { fileSizes } from './siteFiles.ts';
import { type BenchmarkStory, pagePath } from './syntheticStories.ts';

/** Writes files of the same number and sizes as those in `scratch/bare`. */
export async function floorCost(
  { scratch }: { readonly scratch: string },
  stories: Iterable<BenchmarkStory>,
): Promise<Cost & { readonly filesChanged: number }> {
  const sizes = fileSizes(join(scratch, 'bare'));
  const job = jobOf(scratch, stories, sizes);
  writeFileSync(join(scratch, 'floor.json'), JSON.stringify(job));
  await bundleProgram(join(import.meta.dirname, 'floorProgram.ts'), join(scratch, 'floor.cjs'));
  const { stdout: _, ...cost } = await measureCommand(['node', 'floor.cjs', 'floor.json'], scratch);
  return { ...cost, filesChanged: sizes.size };
}

function jobOf(
  scratch: string,
  stories: Iterable<BenchmarkStory>,
  sizes: ReadonlyMap<string, number>,
): FloorJob {
  const others = new Map(sizes);
  const pages: [string, string, number][] = [];
  for (const story of stories) {
    const path = pagePath(story);
    const size = sizes.get(path);
    if (size === undefined) throw new Error(`the site has no ${path}`);
    pages.push([story.file, path, size]);
    others.delete(path);
  }
  return {
    content: join(scratch, 'content'),
    output: join(scratch, 'floor'),
    filler: readFileSync(join(scratch, 'bare', pages[0]?.[1] ?? 'index.html'), 'utf8'),
    stories: pages,
    others: [...others],
  };
}
