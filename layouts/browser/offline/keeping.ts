/** Starts the service worker, if the paper wants phones to keep stories. */
import type { News } from '../live/news.ts';
import { offerSaving } from './saving.ts';

/** Absent where pages are not served safely. */
const { serviceWorker } = navigator as Partial<Navigator>;

/** For a page that the worker already looks after, with or without a network. */
export function watchKeeping(): void {
  if (serviceWorker?.controller) void offerSaving();
}

/** Called with every answer; the first decides. */
export async function startKeeping({ keeps }: News): Promise<void> {
  if (!keeps || !serviceWorker || cameThroughWorker()) return;
  try {
    await serviceWorker.register('/service-worker.js');
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage([location.href, ...loaded]);
    await offerSaving();
  } catch {
    // A reader who forbids storage reads on.
  }
}

/** A worker that is new may take over a page that it has not seen; then it must be told of it. */
function cameThroughWorker(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return ((navigation as PerformanceNavigationTiming | undefined)?.workerStart ?? 0) > 0;
}
