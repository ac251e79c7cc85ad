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
  if (opening(source).epoch > now.epoch) return 'scheduled';
  if (source.expires && source.expires.epoch <= now.epoch) return 'expired';
  return 'published';
}

/** When readers see a story first: its date, or its embargo where that is later. */
export function opening({ date, embargo }: ArticleSource): Instant {
  return embargo && embargo.epoch > date.epoch ? embargo : date;
}

/** Whether readers do not see a story yet; only previews hold such stories. */
export function isUnpublished({ state }: { readonly state: ArticleState }): boolean {
  return state === 'draft' || state === 'scheduled';
}
