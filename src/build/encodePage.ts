/** Printed pages to bytes. */
import type { PrintedPage } from '../../layouts/index.ts';
import type { SafeHtml } from '../html/index.ts';

/** A code unit of a text takes three bytes of UTF-8 at most. */
const BYTES_A_UNIT = 3;

/** Encodes a page as UTF-8. What it returns holds until it is called again. */
export type EncodePage = (page: PrintedPage) => Uint8Array;

/**
 * An encoder that writes all pages into the same memory, and what pages share from bytes that were
 * encoded once.
 */
export function pageEncoder(): EncodePage {
  const encoded = new WeakMap<SafeHtml, Buffer>();
  let buffer = Buffer.allocUnsafeSlow(0);
  const bytesOf = (markup: SafeHtml): Buffer => {
    const known = encoded.get(markup);
    if (known) return known;
    const bytes = Buffer.from(markup.toString());
    encoded.set(markup, bytes);
    return bytes;
  };
  return (page) => {
    const parts = page.map(({ markup, isShared }) =>
      isShared ? bytesOf(markup) : markup.toString(),
    );
    const room = parts.reduce((sum, { length }) => sum + length * BYTES_A_UNIT, 0);
    if (buffer.length < room) buffer = Buffer.allocUnsafeSlow(2 * room);
    let end = 0;
    for (const part of parts) {
      end += typeof part === 'string' ? buffer.write(part, end) : part.copy(buffer, end);
    }
    return buffer.subarray(0, end);
  };
}
