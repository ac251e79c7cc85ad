/** `_headers`, as Cloudflare Pages and Netlify read it. */
import type { FolderRule, Header, HeaderModel } from './headers.ts';
import type { Host } from './hosts.ts';

/**
 * Both hosts revalidate by default whatever has no Cache-Control. Where two rules name one header,
 * Netlify takes the later and Cloudflare joins both, unless the later takes the former back first.
 */
export function headersFile(
  { security, folders, caching, types }: HeaderModel,
  host: Host,
): string {
  const rules: readonly (readonly string[])[] = [
    ['/*', ...security.map(line)],
    ...folders.map((rule) => folderLines(rule, host)),
    ...caching.map(({ pattern, value }) => [pattern, line({ name: 'Cache-Control', value })]),
    ...types.flatMap(({ file, type }) =>
      [`/${file}`, `/*/${file}`].map((pattern) => [
        pattern,
        line({ name: 'Content-Type', value: type }),
      ]),
    ),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** "! Name" takes a header back: https://developers.cloudflare.com/pages/configuration/headers/. */
function folderLines({ folder, headers }: FolderRule, host: Host): readonly string[] {
  const taken = host === 'netlify' ? [] : headers.map(({ name }) => `  ! ${name}`);
  return [`${folder}*`, ...taken, ...headers.map(line)];
}

function line({ name, value }: Header): string {
  return `  ${name}: ${value}`;
}
