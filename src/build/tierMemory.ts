/** Tiers of the search index, remembered in a folder: one file for each, the newest few kept. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digest } from '../digest.ts';
import type { TierFiles, TierMemory } from '../search/index.ts';

/** One of each tier. */
const KEPT = 2;

/** @param folder may be deleted at any time; a damaged file counts as absent */
export function tierMemory(folder: string): TierMemory {
  const used = new Set<string>();
  return {
    get(inputs) {
      used.add(inputs);
      return read(join(folder, inputs));
    },
    set(inputs, tier) {
      used.add(inputs);
      mkdirSync(folder, { recursive: true });
      const bytes = serialize(tier);
      writeFileSync(join(folder, inputs), Buffer.concat([Buffer.from(digest(bytes)), bytes]));
      if (used.size < KEPT) return;
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
}

function read(file: string): TierFiles | undefined {
  try {
    const stored = readFileSync(file);
    const length = digest('').length;
    const bytes = stored.subarray(length);
    if (digest(bytes) !== stored.toString('latin1', 0, length)) return undefined;
    return deserialize(bytes) as TierFiles;
  } catch {
    return undefined;
  }
}
