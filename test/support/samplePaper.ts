/** The sample paper in content/, built once for the tests of a file. */
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { BuildResult } from '../../src/build/buildSite.ts';
import { buildIn, momentOf, scratchFolder } from './tinyPaper.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** The day of the sample paper. */
export const SAMPLE_NOW = momentOf('2024-11-23T09:00:00+05:30');

export interface SampleSite {
  /** Folder of the built site; known once the tests run. */
  folder: string;
  result: BuildResult | undefined;
}

/** Builds the sample paper before the tests of the file and removes it after them. */
export function builtSamplePaper(): SampleSite {
  const site: SampleSite = { folder: '', result: undefined };
  let scratch: Awaited<ReturnType<typeof scratchFolder>> | undefined;
  beforeAll(async () => {
    scratch = await scratchFolder();
    const content = join(PROJECT, 'content');
    // Finished pictures are kept from run to run: making them takes longer than all the tests.
    const cache = join(PROJECT, '.cache', 'tests');
    site.result = await buildIn(scratch.path, { content, cache, now: SAMPLE_NOW });
    site.folder = join(scratch.path, '_site');
  }, 300_000);
  afterAll(async () => scratch?.remove());
  return site;
}
