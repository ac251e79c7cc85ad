/** What Decap tells of the file in the form. */
import type { ImmutableMap } from './decap.ts';

/** Path below the content folder; nothing while the file is new. */
export function pathOf(entry: ImmutableMap): string | undefined {
  const path = String(entry.get('path') ?? '');
  return /(?:^|\/)(articles\/.+)$/.exec(path)?.[1];
}
