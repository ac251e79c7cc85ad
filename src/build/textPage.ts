/** Feeds, sitemaps and other texts as entries of the site's list. */
import type { DiscoveryFile } from '../discovery/index.ts';
import type { FilePage } from '../pages/index.ts';

/** A text that is made only if the file is written, its inputs only if they are compared. */
export function textPage(file: DiscoveryFile): FilePage {
  return {
    permalink: file.permalink,
    kind: 'file',
    stage: 'index',
    get inputs() {
      return file.inputs;
    },
    bytes: () => Buffer.from(file.text()),
  };
}
