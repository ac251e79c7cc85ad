/** The file that proves to IndexNow that whoever submits addresses owns the site. */
import { digest } from '../digest.ts';
import type { Newspaper } from '../newspaper/index.ts';
import type { DiscoveryFile } from './file.ts';

export function indexNowFiles({ site }: Newspaper): readonly DiscoveryFile[] {
  if (!site.indexnow) return [];
  const { key } = site.indexnow;
  return [{ permalink: `/${key}.txt`, inputs: digest(key), text: () => key }];
}
