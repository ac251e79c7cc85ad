/** Lines of a text file as the programs of legacy fonts save it, whatever its size. */
import { isUtf8 } from 'node:buffer';

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Each line is UTF-8, or else Windows-1252, which Notepad calls ANSI: so a file may hold both.
 * UTF-16, which Notepad calls Unicode, is known by its first two bytes.
 */
export async function* legacyFileLines(
  input: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const bytes of asEightBits(input)) {
    const text = Buffer.concat([rest, bytes]);
    let start = 0;
    for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, start)) {
      yield decoded(text.subarray(start, text[end - 1] === RETURN ? end - 1 : end));
      start = end + 1;
    }
    rest = text.subarray(start);
  }
  if (rest.length > 0) yield decoded(rest);
}

function decoded(line: Uint8Array): string {
  return new TextDecoder(isUtf8(line) ? 'utf-8' : 'windows-1252').decode(line);
}

async function* asEightBits(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let wide: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (isFirst) wide = wideDecoder(bytes);
    isFirst = false;
    yield wide ? Buffer.from(wide.decode(bytes, { stream: true })) : bytes;
  }
}

function wideDecoder([first, second]: Uint8Array): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}
