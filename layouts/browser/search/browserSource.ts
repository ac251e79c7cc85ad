import type { IndexSource } from '../../../src/search/query/indexFiles.ts';

/** Bytes to which a file of the index may unfold. */
const LARGEST = 16_000_000;

/**
 * The index over the network. Compressed files carry their content's digest in their names, all but
 * that of the synonyms; what has a fixed name is asked for anew.
 *
 * @param past `reload` where what a cache holds is not to be trusted
 */
export function browserSource(folder: string, past?: 'reload'): IndexSource {
  return {
    fetch: async (path) => {
      const cache = past ?? (path.endsWith('.bin') ? 'default' : 'no-cache');
      const answer = await fetch(folder + path, { cache });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    inflate: async (bytes) => {
      const packed = new Blob([bytes.slice()]).stream();
      const reader = packed.pipeThrough(new DecompressionStream('deflate')).getReader();
      const parts: Uint8Array[] = [];
      let length = 0;
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        parts.push(next.value);
        length += next.value.length;
        if (length > LARGEST) throw new Error('A file of the index is too large');
      }
      const whole = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}
