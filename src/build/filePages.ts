/** Finished files as entries of the site's list. */
import { digest } from '../digest.ts';
import type { FilePage } from '../pages/index.ts';

interface FinishedFile {
  readonly permalink: string;
  readonly bytes: Uint8Array;
}

export function filePage({ permalink, bytes }: FinishedFile, stage: FilePage['stage']): FilePage {
  return { permalink, kind: 'file', stage, inputs: digest(bytes), bytes: () => bytes };
}
