import type { IndexSource } from '../../../src/search/query/indexFiles.ts';
import { browserParts } from './browserParts.ts';

/** Bytes to which a file of the index may unfold. */
const LARGEST = 16_000_000;

/**
 * The index over the network. Files carry their content's digest in their names, all but the manifest
 * and the synonyms.
 *
 * @param cache `force-cache` where the page has just asked for the first files, `reload` where what a cache
 *   holds is not to be trusted
 */
export function browserSource(folder: string, cache: RequestCache): IndexSource {
  return {
    fetch: async (path) => {
      const answer = await fetch(folder + path, { cache });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    inflate,
    parts: browserParts,
  };
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  // What is wrong with the bytes is told by the side that is read.
  writer.write(bytes.slice()).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > LARGEST) throw new Error('A file of the index is too large');
  }
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
