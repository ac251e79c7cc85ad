/** Text as a value of one YAML line. */

/** Text between quotation marks, whatever stands in it. */
export function quoteYaml(value: string): string {
  return value.includes('"')
    ? `'${value.replace(/'/g, "''")}'`
    : `"${value.replace(/\\/g, '\\\\')}"`;
}

/** Typographic or mismatched marks around the whole give way to plain ones. */
export function quoteWhole(value: string): string {
  return quoteYaml(/^[“”„"]([^“”„"]*)[“”„"]$/.exec(value)?.[1] ?? value);
}

/** Straight marks within a text as Hindi headlines print them: ‘…’. */
export function curlMarks(value: string): string {
  return value.replace(/["']([^"']+)["']/g, '‘$1’').replace(/["']/g, '’');
}
