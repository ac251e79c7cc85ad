/** A content file as it is typed in a command, from the project's folder. */
export function fileInCommand(file: string): string {
  const path = `content/${file}`;
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
