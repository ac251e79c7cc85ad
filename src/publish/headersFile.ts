/** `_headers`, as Cloudflare Pages and Netlify read it. */
import type { HeaderModel } from './headers.ts';

/**
 * Both hosts revalidate by default whatever has no Cache-Control, and join the values where two
 * rules name one header: so no header is named for more than one pattern that fits an address.
 */
export function headersFile({ security, caching, types }: HeaderModel): string {
  const rules: readonly (readonly string[])[] = [
    ['/*', ...security.map(({ name, value }) => `  ${name}: ${value}`)],
    ...caching.map(({ pattern, value }) => [pattern, `  Cache-Control: ${value}`]),
    ...types.flatMap(({ file, type }) =>
      [`/${file}`, `/*/${file}`].map((pattern) => [pattern, `  Content-Type: ${type}`]),
    ),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
