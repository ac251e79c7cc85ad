/** What makes bold words at the beginning of a paragraph its heading. */

/** A colon stands at the end of the bold words or right after them. */
export function isRunInHeading(bold: string, after: string): boolean {
  return /:[-–—]?\s*$/.test(bold.slice(-4)) || /^\s?:/.test(after);
}
