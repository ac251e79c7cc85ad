/**
 * The service worker: what was read can be read again without a network.
 *
 * The network always comes first for pages, so nobody reads an old page while there is a new one;
 * scripts and pictures change their names with their content and are never asked for twice.
 */
import { fileOf } from './files.ts';
import { pageOf, rememberPage } from './pages.ts';
import { obeyNews } from './removals.ts';
import { isSearchFile, searchFileOf } from './searchFiles.ts';
import { forgetAll, OFFLINE_PAGE, STORES } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** The newsroom's tools are no reading, and look after themselves. */
const NEWSROOM = '/sampadan/';

/** A new worker takes over at once: it can read all that the old one kept. */
self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(keepOfflinePage());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith(NEWSROOM)) return;
  if (request.mode === 'navigate') event.respondWith(pageOf(event, pathname));
  else if (isFile(pathname)) event.respondWith(fileOf(event, pathname, request));
  else if (isSearchFile(pathname)) event.respondWith(searchFileOf(event, pathname));
  else if (pathname === '/live.json') event.respondWith(newsOf(event));
});

/** A page that was open before the worker came names itself and what it loaded. */
self.addEventListener('message', (event) => {
  const addresses: unknown[] = Array.isArray(event.data) ? event.data : [];
  const paths = addresses
    .map((address) => new URL(String(address), location.href))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);
  event.waitUntil(Promise.allSettled(paths.map((path) => keep(event, path))));
});

async function keepOfflinePage(): Promise<void> {
  const page = await fetch(OFFLINE_PAGE, { cache: 'no-cache' });
  if (!page.ok) throw new Error(OFFLINE_PAGE);
  const scripts = (await page.clone().text()).match(/\/assets\/[\w.-]+\.js/g) ?? [];
  const cache = await caches.open(STORES.offline);
  await cache.addAll([...new Set(scripts)]);
  await cache.put(OFFLINE_PAGE, page);
}

async function takeOver(): Promise<void> {
  await forgetAll(Object.values(STORES));
  // The browser asks for a page while the worker still starts.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

function isFile(path: string): boolean {
  return /^\/(assets|media)\//.test(path);
}

async function keep(event: ExtendableEvent, path: string): Promise<void> {
  if (isFile(path)) await fileOf(event, path, new Request(path));
  else if (path.endsWith('/')) await rememberPage(path, await fetch(path));
}

async function newsOf(event: FetchEvent): Promise<Response> {
  const answer = await fetch(event.request);
  event.waitUntil(obeyNews(answer.clone(), self.registration).catch(() => undefined));
  return answer;
}
