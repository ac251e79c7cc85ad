/** Pages: from the network while there is one, else as they were read last. */
import { OFFLINE_PAGE, STORES, store } from './stores.ts';

/** Milliseconds, after which a page that was read before is shown although the network may answer. */
const PATIENCE = 4_000;

/** One page whatever is searched: its script reads the query in the address. */
const SEARCH = '/khoj/';

export async function pageOf(event: FetchEvent, path: string): Promise<Response> {
  const fresh = fetchPage(event);
  event.waitUntil(
    fresh.then((answer) => rememberPage(path, answer.clone())).catch(() => undefined),
  );
  const copy = await caches.match(path);
  if (copy) {
    const known = () => copy.clone();
    return Promise.race([
      fresh.then((answer) => (answer.status < 500 ? answer : known()), known),
      pause(known),
    ]);
  }
  return fresh.catch(async () => (await caches.match(OFFLINE_PAGE)) ?? Response.error());
}

async function fetchPage(event: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse;
  return preloaded ?? fetch(event.request);
}

function pause(known: () => Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(known()), PATIENCE));
}

/** Keeps a page, or forgets it where the paper took it down. */
export async function rememberPage(path: string, answer: Response): Promise<void> {
  if (answer.status === 404 || answer.status === 410) return forgetPage(path);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  if (answer.status !== 200 || answer.redirected || !isPage) return;
  if (path === OFFLINE_PAGE) return;
  if (path === SEARCH) return store(STORES.search, path, answer);
  const isStory = (await answer.clone().text()).includes('property="og:type" content="article"');
  const isSaved = await (await caches.open(STORES.saved)).match(path);
  // What stands at the address of a removed story is no story.
  if (!isStory) await forgetPage(path);
  await store(isStory ? (isSaved ? STORES.saved : STORES.stories) : STORES.lists, path, answer);
}

export async function forgetPage(path: string): Promise<void> {
  const names = [STORES.saved, STORES.stories, STORES.lists];
  await Promise.all(names.map(async (name) => (await caches.open(name)).delete(path)));
}
