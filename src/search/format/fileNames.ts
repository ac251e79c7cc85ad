/** Names of the index's files below /search/; all but the first two change with their content. */
export const MANIFEST_FILE = 'manifest.json';
export const SYNONYMS_FILE = 'synonyms.z';

export function shardFile(digest: string, shard: number): string {
  return `${digest}-w${shard}.bin`;
}

export function packFile(digest: string, pack: number): string {
  return `${digest}-p${pack}.bin`;
}

export function listFile(digest: string, list: number): string {
  return `${digest}-l${list}.bin`;
}

/** @param digest that of the chunk, or of the chunks with which it shares one */
export function cardsFile(digest: string, chunk: number): string {
  return `c-${digest}-${chunk}.bin`;
}
