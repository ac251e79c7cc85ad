/** What the index of a large paper costs, measured in a process of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchFile, SynonymGroup } from '../../search/index.ts';
import { bundleProgram } from '../bundleProgram.ts';
import { measureCommand } from '../measureCommand.ts';
import type { IndexCost, MeasuredIndex } from './indexCost.ts';

export interface IndexCostJob {
  readonly data: string;
  readonly articles: number;
  readonly synonyms: readonly SynonymGroup[];
  /** Folder into which the files of the index go. */
  readonly output: string;
}

/**
 * MiB of heap, for a process and for each thousand of its stories: left to itself Node takes as much
 * as the machine has before it collects what is not needed, and `npm run build` bounds itself, too.
 */
const HEAP = 600;
const HEAP_A_THOUSAND = 5;

/** @param data see `readSearchedStories` */
export async function measureIndexApart(
  data: string,
  articles: number,
  synonyms: readonly SynonymGroup[],
): Promise<MeasuredIndex> {
  const scratch = mkdtempSync(join(tmpdir(), 'samwad-index-'));
  try {
    const output = join(scratch, 'search');
    const job: IndexCostJob = { data, articles, synonyms, output };
    const jobFile = join(scratch, 'job.json');
    writeFileSync(jobFile, JSON.stringify(job));
    const heap = HEAP + Math.ceil((articles / 1000) * HEAP_A_THOUSAND);
    const program = join(scratch, 'indexCost.cjs');
    await bundleProgram(join(import.meta.dirname, 'indexCostProgram.ts'), program);
    const node = [process.execPath, `--max-old-space-size=${heap}`];
    const { stdout } = await measureCommand([...node, program, jobFile], process.cwd());
    return { figures: JSON.parse(stdout) as IndexCost, files: filesIn(output) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesIn(folder: string): readonly SearchFile[] {
  return readdirSync(folder).map((path) => {
    const content = readFileSync(join(folder, path));
    return { path, inputs: path, bytes: () => content };
  });
}
