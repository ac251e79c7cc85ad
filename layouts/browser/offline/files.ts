/** Scripts and pictures: whoever has one never asks for it again. */
import { STORES } from './stores.ts';

/** Files, beyond which the oldest that no saved story names make room, some at a time. */
const MOST_FILES = 240;
const ROOM = 40;

/** @param event is not over before the file is kept, for which nobody waits */
export async function fileOf(
  event: ExtendableEvent,
  path: string,
  request: Request,
): Promise<Response> {
  const known = await caches.match(path);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.status === 200) {
    event.waitUntil(keepFile(path, answer.clone()).catch(() => undefined));
  }
  return answer;
}

async function keepFile(path: string, answer: Response): Promise<void> {
  const files = await caches.open(STORES.files);
  await files.put(path, answer);
  const keys = await files.keys();
  if (keys.length <= MOST_FILES) return;
  const needed = await savedTexts();
  const oldest = keys.slice(0, keys.length - MOST_FILES + ROOM);
  const idle = oldest.filter(({ url }) => !needed.includes(new URL(url).pathname));
  await Promise.all(idle.map((key) => files.delete(key)));
}

async function savedTexts(): Promise<string> {
  const saved = await caches.open(STORES.saved);
  const texts = (await saved.keys()).map(async (key) => (await saved.match(key))?.text());
  return (await Promise.all(texts)).join('');
}
