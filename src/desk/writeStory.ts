/** A story's file written out: front matter that any reader of YAML takes as it is meant. */

/** A key with its value as YAML. */
export type Field = readonly [key: string, yaml: string];

export function storyText(fields: readonly Field[], body: string): string {
  const lines = fields.map(([key, yaml]) => `${key}: ${yaml}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** JSON strings are YAML too, so any text can be quoted without a rule of its own. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

export function quotedList(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`;
}

/** Keys and texts on one line; those without a text are left out. */
export function quotedMapping(entries: readonly (readonly [string, string])[]): string {
  const written = entries.filter(([, text]) => text !== '');
  return `{${written.map(([key, text]) => `${key}: ${quote(text)}`).join(', ')}}`;
}

/** The first name in a folder that no file has: "khabar.md", "khabar-2.md". */
export function freeFile(folder: string, name: string, isTaken: (file: string) => boolean): string {
  let file = `${folder}/${name}.md`;
  for (let number = 2; isTaken(file); number += 1) file = `${folder}/${name}-${number}.md`;
  return file;
}
