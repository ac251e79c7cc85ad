/** Finished files as entries of the site's list. */
import { digest } from '../digest.ts';
import type { DiscoveryFile } from '../discovery/index.ts';
import type { FilePage } from '../pages/index.ts';

interface FinishedFile {
  readonly permalink: string;
  readonly bytes: Uint8Array;
}

/** A text that is made only if the file is written. */
export function textPage({ permalink, inputs, text }: DiscoveryFile): FilePage {
  return { permalink, kind: 'file', stage: 'index', inputs, bytes: () => Buffer.from(text()) };
}

export function filePage({ permalink, bytes }: FinishedFile, stage: FilePage['stage']): FilePage {
  return { permalink, kind: 'file', stage, inputs: digest(bytes), bytes: () => bytes };
}
