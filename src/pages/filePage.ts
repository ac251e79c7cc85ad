/** Finished files as entries of the site's list. */
import { digest } from '../digest.ts';
import type { FilePage } from './page.ts';

/** A file whose content is there already: its inputs are its content. */
export function filePage(
  permalink: string,
  content: Uint8Array | string,
  stage: FilePage['stage'] = 'index',
): FilePage {
  return { permalink, kind: 'file', stage, inputs: digest(content), bytes: () => content };
}
