/** Keeps the paste desk on the phone, so that it opens without a network. It looks after nothing else. */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const STORE = 'paste-desk';
/** The page and what it loads; the newsroom's names come from the folder above. */
const FILES = ['./', 'page.js', 'worker.js', 'page.css', '../newsroom.json'];

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const path = url.replace(/[?#].*$/, '');
  const isKept = FILES.some((file) => new URL(file, worker.registration.scope).href === path);
  if (method === 'GET' && isKept) event.respondWith(fresh(event, path));
});

async function keepFiles(): Promise<void> {
  const store = await caches.open(STORE);
  // Names of the newsroom may be missing: the desk works without them.
  await Promise.all(
    FILES.map((file) =>
      store.add(new Request(file, { cache: 'reload' })).catch((reason: unknown) => {
        if (!file.startsWith('..')) throw reason;
      }),
    ),
  );
}

/** From the network, else as it was last. */
async function fresh(event: FetchEvent, path: string): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (answer.ok) {
      const copy = answer.clone();
      event.waitUntil(caches.open(STORE).then((store) => store.put(path, copy)));
    }
    return answer;
  } catch (reason) {
    const kept = await caches.match(path);
    if (kept) return kept;
    throw reason;
  }
}
