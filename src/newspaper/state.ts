/** Whether readers may see a story at a given moment. */
import type { ArticleSource, Instant } from '../content/index.ts';

export type ArticleState = 'published' | 'draft' | 'scheduled' | 'expired' | 'removed';

/**
 * The state of a story at `now`. A story is scheduled until both its date and its embargo have
 * come; a removal counts at once, whatever the other dates say.
 */
export function articleState(source: ArticleSource, now: Instant): ArticleState {
  if (source.removed) return 'removed';
  if (source.draft) return 'draft';
  const opens = Math.max(source.date.epoch, source.embargo?.epoch ?? Number.NEGATIVE_INFINITY);
  if (opens > now.epoch) return 'scheduled';
  if (source.expires && source.expires.epoch <= now.epoch) return 'expired';
  return 'published';
}
