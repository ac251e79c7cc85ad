/** Which type a file of the site has, told by its ending: every host says the same. */

/** Hosts know most of these themselves; some know other types, or none for newer endings. */
export const FILE_TYPES = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js mjs'],
  ['text/plain', 'txt'],
  ['text/xml', 'xml xsl'],
  ['application/json', 'json'],
  ['application/manifest+json', 'webmanifest'],
  ['application/wasm', 'wasm'],
  ['font/woff2', 'woff2'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg jpeg'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/x-icon', 'ico'],
  ['audio/mpeg', 'mp3'],
  ['video/mp4', 'mp4'],
  ['application/pdf', 'pdf'],
] as const;

/** Files whose name tells more than their ending. */
export const NAMED_TYPES = [
  { file: 'feed.xml', type: 'application/rss+xml' },
  { file: 'feed.json', type: 'application/feed+json' },
] as const;

/** Types of texts, whose encoding is told. */
export const TEXT_TYPES = [
  'text/html',
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
  'application/json',
  'application/manifest+json',
  'application/rss+xml',
  'application/feed+json',
  'image/svg+xml',
] as const;

/** What gains by compression. A browser compiles WebAssembly only if its type says no encoding. */
export const COMPRESSIBLE_TYPES = [...TEXT_TYPES, 'application/wasm'] as const;

const BY_ENDING: ReadonlyMap<string, string> = new Map(
  FILE_TYPES.flatMap(([type, endings]) => endings.split(' ').map((ending) => [ending, type])),
);

/** @param path below the site's folder: "khel/feed.xml" */
export function fileType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const named = NAMED_TYPES.find(({ file }) => file === name);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return named?.type ?? BY_ENDING.get(ending) ?? 'application/octet-stream';
}

/**
 * What a server says of a file in its header.
 *
 * @example contentType('khel/index.html') // 'text/html; charset=utf-8'
 */
export function contentType(path: string): string {
  const type = fileType(path);
  return isText(path) ? `${type}; charset=utf-8` : type;
}

export function isText(path: string): boolean {
  const type = fileType(path);
  return TEXT_TYPES.some((text) => text === type);
}

export function isCompressible(path: string): boolean {
  const type = fileType(path);
  return COMPRESSIBLE_TYPES.some((compressible) => compressible === type);
}
