/**
 * Configuration for nginx (1.18 or later): `http.conf` for its http block, `server.conf` for the
 * paper's server block. Addresses, certificates and names stay the server's own.
 */
import { COMPRESSIBLE_TYPES, FILE_TYPES, TEXT_TYPES } from './fileTypes.ts';
import { type Header, type HeaderModel, patternSource, REVALIDATE } from './headers.ts';
import type { Moved, Moves } from './moves.ts';

export interface NginxFiles {
  readonly http: string;
  readonly server: string;
}

/** nginx never compresses pages twice: it always holds text/html among these. */
const GZIP_TYPES = COMPRESSIBLE_TYPES.filter((type) => type !== 'text/html').join(' ');

export function nginxFiles(headers: HeaderModel, moves: Moves): NginxFiles {
  return { http: httpFile(headers, moves), server: serverFile(headers) };
}

function httpFile({ security, folders, caching }: HeaderModel, { moved, gone }: Moves): string {
  const paths = moved.filter(({ query }) => query === '');
  const queries = moved.filter(({ query }) => query !== '');
  const tables: readonly (readonly Entry[])[] = [
    queries.map((entry) => [`${encodeURI(entry.path)}?${entry.query}`, entry.target]),
    paths.map(movedEntry),
    gone.flatMap((path): Entry[] => [
      [path, '1'],
      ...(path.endsWith('/') ? [[`${path}index.html`, '1'] as const] : []),
    ]),
  ];
  const [byQuery = [], byPath = [], away = []] = tables;
  return [
    ...hashSizes(tables.flat().map(([key]) => key)),
    map('$request_uri', '$samwad_moved_query', '""', byQuery),
    map('$uri', '$samwad_moved', '$samwad_moved_query', byPath),
    map('$uri', '$samwad_gone', '0', away),
    ...security
      .filter(({ name }) => valuesBelow(name, folders).length > 0)
      .map(({ name, value }) =>
        map('$uri', variableOf(name), quoted(value), valuesBelow(name, folders)),
      ),
    // Only what was found may be kept: a missing picture may come later.
    map('"$status $uri"', '$samwad_cache', quoted(REVALIDATE), [
      ...caching.map(
        ({ pattern, value }): Entry => [`~^(200|206|304) ${patternSource(pattern)}`, value],
      ),
    ]),
  ].join('\n');
}

type Entry = readonly [key: string, value: string];

function movedEntry({ path, target }: Moved): Entry {
  return [path, target];
}

/**
 * A location of its own would lose the headers of all others: a variable keeps one list. nginx
 * takes the first expression that fits, so the inner of nested folders stands first.
 */
function valuesBelow(name: string, folders: HeaderModel['folders']): readonly Entry[] {
  return folders
    .toReversed()
    .flatMap(({ folder, headers }) =>
      headers
        .filter((header) => header.name === name)
        .map(({ value }): Entry => [`~^${patternSource(`${folder}*`)}`, value]),
    );
}

function variableOf(name: string): string {
  return `$samwad_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx refuses a table whose longest key does not fit its bucket of memory. */
function hashSizes(keys: readonly string[]): readonly string[] {
  const longest = keys.reduce((most, key) => Math.max(most, Buffer.byteLength(key)), 0);
  const bucket = 2 ** Math.max(7, Math.ceil(Math.log2(longest + 32)));
  const size = 2 ** Math.max(11, Math.ceil(Math.log2(keys.length * 2 + 1)));
  return [`map_hash_bucket_size ${bucket};`, `map_hash_max_size ${size};`];
}

function map(source: string, name: string, otherwise: string, entries: readonly Entry[]): string {
  const lines = entries.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};\n`);
  return `map ${source} ${name} {\n  default ${otherwise};\n${lines.join('')}}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

function serverFile({ security, folders, types }: HeaderModel): string {
  const valueIn = ({ name, value }: Header): string =>
    valuesBelow(name, folders).length > 0 ? variableOf(name) : quoted(value);
  const headers = security.map((header) => `add_header ${header.name} ${valueIn(header)} always;`);
  return `${[
    'charset utf-8;',
    `charset_types ${TEXT_TYPES.join(' ')};`,
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    ...headers,
    'add_header Cache-Control $samwad_cache always;',
    '',
    'types {',
    ...FILE_TYPES.map(([type, endings]) => `  ${type} ${endings};`),
    '}',
    'default_type application/octet-stream;',
    '',
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1024;',
    `gzip_types ${GZIP_TYPES};`,
    '',
    'if ($samwad_moved) {',
    '  return 301 $samwad_moved;',
    '}',
    'if ($samwad_gone) {',
    '  return 410;',
    '}',
    'error_page 404 /404.html;',
    'error_page 410 @gone;',
    'location @gone {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: nginx's own way to name a variable.
    '  try_files ${uri}index.html $uri =410;',
    '}',
    '# Files for hosts and deployments, and compressed copies, are not pages.',
    'location ~ ^/_|\\.(?:br|gz)$ {',
    '  return 404;',
    '}',
    ...types.flatMap(({ file, type }) => [
      `location ~ /${file.replaceAll('.', '\\.')}$ {`,
      '  types {}',
      `  default_type ${quoted(type.replace(/;.*/, ''))};`,
      '}',
    ]),
  ].join('\n')}\n`;
}
