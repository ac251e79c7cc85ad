/** Films stand on other sites; the reader is told which. */
import type { Video } from './views.ts';

const SITES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com)$/u, 'YouTube'],
  [/(?:^|\.)(?:x|twitter)\.com$/u, 'X'],
  [/(?:^|\.)instagram\.com$/u, 'Instagram'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/u, 'Facebook'],
];

export function videoOf(address: string): Video {
  const host = new URL(address).hostname;
  const known = SITES.find(([pattern]) => pattern.test(host));
  return { href: address, site: known?.[1] ?? host };
}
