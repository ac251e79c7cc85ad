/** The search index as far as it was read: without a network the same words are found again. */
import { STORES, store } from './stores.ts';

export function isSearchFile(path: string): boolean {
  return path.startsWith('/search/');
}

/** A file whose name changes with its content is asked for once, unless what is kept is not trusted. */
export async function searchFileOf(path: string, request: Request): Promise<Response> {
  const isLasting = path.endsWith('.bin') && request.cache !== 'reload';
  const known = isLasting ? await caches.match(path) : undefined;
  if (known) return known;
  try {
    const answer = await fetch(request);
    if (answer.status === 200) {
      await store(STORES.search, path, answer.clone()).catch(() => undefined);
    }
    return answer;
  } catch (error) {
    const copy = await caches.match(path);
    if (copy) return copy;
    throw error;
  }
}
