/** Feeds, sitemaps and other texts as entries of the site's list. */
import type { DiscoveryFile } from '../discovery/index.ts';
import type { FilePage } from '../pages/index.ts';

/** A text that is made only if the file is written. */
export function textPage({ permalink, inputs, text }: DiscoveryFile): FilePage {
  return { permalink, kind: 'file', stage: 'index', inputs, bytes: () => Buffer.from(text()) };
}
