/** A set of words written in one string with spaces between them, in NFC as all text is compared. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.normalize('NFC').split(' '));
}
