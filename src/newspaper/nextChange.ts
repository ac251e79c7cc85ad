/** When the paper changes by itself, though nobody commits anything. */
import { type Content, type Instant, instantAt } from '../content/index.ts';
import { opening } from './state.ts';

const DAY = 24 * 3_600_000;

/**
 * The first moment after `now` at which readers should see something else: a story's date, embargo
 * or expiry comes, a pin or an alert ends, or a new day stands on the fronts. The strip and the
 * news sitemap change by the hour besides.
 */
export function nextChange(content: Content, now: Instant): Instant {
  let next = midnightAfter(now);
  for (const moment of momentsOf(content)) {
    if (moment !== undefined && moment.epoch > now.epoch && moment.epoch < next) {
      next = moment.epoch;
    }
  }
  return instantAt(next);
}

function* momentsOf({ articles, front, breaking }: Content): Iterable<Instant | undefined> {
  for (const article of articles) {
    if (article.draft || article.removed) continue;
    yield opening(article);
    yield article.expires;
  }
  yield front.lead?.until;
  for (const { until } of [...front.pinned, ...front.sections, ...breaking]) yield until;
}

/** In the paper's zone, which knows no summer time. */
function midnightAfter({ iso }: Instant): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00${iso.slice(-6)}`) + DAY;
}
