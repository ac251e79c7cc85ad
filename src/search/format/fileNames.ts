/** Names of the index's files below /search/; all but the manifest change with their content. */
export const MANIFEST_FILE = 'manifest.json';

export function shardFile(digest: string, shard: number): string {
  return `${digest}-w${shard}.bin`;
}

export function packFile(digest: string, pack: number): string {
  return `${digest}-p${pack}.bin`;
}

export function typoFile(digest: string, shard: number): string {
  return `${digest}-t${shard}.bin`;
}

export function cardsFile(digest: string): string {
  return `c-${digest}.bin`;
}

export function synonymsFile(digest: string): string {
  return `s-${digest}.bin`;
}
