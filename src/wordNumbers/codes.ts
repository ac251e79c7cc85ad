/**
 * Makes a reader of texts as UTF-16 code units: from a flat array they come several times faster than
 * from a text. What it gives is overwritten by the next text, and longer than the text.
 */
export function createCodes(): (text: string) => Uint16Array {
  let codes = new Uint16Array(0);
  let bytes = Buffer.alloc(0);
  return (text) => {
    if (codes.length <= text.length) {
      codes = new Uint16Array(2 * text.length + 1);
      bytes = Buffer.from(codes.buffer);
    }
    bytes.write(text, 'utf16le');
    return codes;
  };
}
