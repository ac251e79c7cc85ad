/** The search index as far as it was read: without a network the same words are found again. */
import { STORES, storeAll } from './stores.ts';

/** Milliseconds after which what came is kept: writing it would slow the search for which it came. */
const LATER = 1_000;

let waiting = new Map<string, Response>();
let keeping: Promise<void> | undefined;

export function isSearchFile(path: string): boolean {
  return path.startsWith('/search/');
}

/** From the network, where the browser's own cache has what it asked for before; else what is kept. */
export async function searchFileOf(event: FetchEvent, path: string): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (answer.status === 200) event.waitUntil(keepLater(path, answer.clone()));
    return answer;
  } catch (error) {
    const copy = waiting.get(path)?.clone() ?? (await caches.match(path));
    if (copy) return copy;
    throw error;
  }
}

function keepLater(path: string, answer: Response): Promise<void> {
  waiting.set(path, answer);
  keeping ??= new Promise((settle) => setTimeout(settle, LATER)).then(keepAll);
  return keeping;
}

async function keepAll(): Promise<void> {
  const files = waiting;
  waiting = new Map();
  keeping = undefined;
  await storeAll(STORES.search, files).catch(() => undefined);
}
