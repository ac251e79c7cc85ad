/** Small page lists for tests of the memory. */
import {
  type Disk,
  disk,
  type Folders,
  type MemoryOptions,
  openMemory,
} from '../../src/memory/index.ts';
import type { Page } from '../../src/pages/index.ts';

/** Text by permalink; an address with an ending is an asset, any other a page. */
export type Paper = Readonly<Record<string, string>>;

/** For tests of many builds: waiting for the device would be most of their time. */
export const hastyDisk: Disk = { ...disk, writeDurably: disk.write };

export function pagesOf(paper: Paper): Page[] {
  return Object.entries(paper).map(([permalink, text]) => ({
    permalink,
    kind: 'file',
    inputs: text,
    stage: /\.(?:css|jpg)$/.test(permalink) ? 'asset' : 'index',
    bytes: () => text,
  }));
}

/** Builds a paper; the fingerprint is the same unless one is given. */
export async function build(folders: Folders, paper: Paper, options: Partial<MemoryOptions> = {}) {
  const memory = await openMemory(folders, { fingerprint: 'code', ...options });
  const pages = pagesOf(paper);
  try {
    const plan = memory.plan(pages);
    const staging = await memory.stage();
    for (const page of plan.changed) if (page.kind === 'file') await staging.write(page);
    const outcome = await staging.commit(pages);
    return { memory, plan, outcome };
  } finally {
    memory.close();
  }
}

/** What the output folder holds after a build of this paper, but for the mark. */
export function filesOf(paper: Paper): Record<string, string> {
  return Object.fromEntries(
    Object.entries(paper).map(([permalink, text]) => [
      permalink.endsWith('/') ? `${permalink.slice(1)}index.html` : permalink.slice(1),
      text,
    ]),
  );
}
