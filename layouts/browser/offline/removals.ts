/** What the paper took down leaves the phone too, and so does everything if the paper says so. */
import { forgetPage } from './pages.ts';
import { forgetAll, STORES } from './stores.ts';

/** The state of the list of removals that was obeyed last. */
const OBEYED = '/removed';

/** Reads /live.json on its way to the page. */
export async function obeyNews(
  answer: Response,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  const { keeps, removed } = await answer.json();
  if (keeps === false) {
    await forgetAll();
    await registration.unregister();
    return;
  }
  const cache = await caches.open(STORES.offline);
  const obeyed = await (await cache.match(OBEYED))?.text();
  if (typeof removed !== 'string' || removed === obeyed) return;
  const list: unknown = await (await fetch('/removed.json')).json();
  if (!Array.isArray(list)) return;
  await Promise.all(list.map((path) => forgetPage(String(path))));
  await cache.put(OBEYED, new Response(removed));
}
