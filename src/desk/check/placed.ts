/** A file's text with quick answers about lines, and places of values in its front matter. */
import { frontMatterBounds, locateInYaml } from '../../content/index.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export class PlacedText {
  readonly #read: () => string;
  #text: string | undefined;
  #lineStarts: readonly number[] | undefined;

  /** @param read called once, and only if something is asked of the text */
  constructor(read: () => string) {
    this.#read = read;
  }

  get text(): string {
    this.#text ??= this.#read();
    return this.#text;
  }

  get #starts(): readonly number[] {
    this.#lineStarts ??= startsOfLines(this.text);
    return this.#lineStarts;
  }

  /** @param offset in code units */
  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Bounds of a line without its end, in code units. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    const start = this.#starts[line - 1] ?? this.text.length;
    const next = this.#starts[line] ?? this.text.length;
    const written = this.text.slice(start, next).replace(/[\r\n]+$/, '');
    return { start, end: start + written.length };
  }

  /** Where a value of the front matter stands; the file's start if it is not written. */
  ofValue(path: readonly (string | number)[]): Position {
    const { start, end } = frontMatterBounds(this.text);
    const found = locateInYaml(this.text.slice(start, end), path);
    return found
      ? { line: found.line + this.at(start).line - 1, column: found.column }
      : { line: 1, column: 1 };
  }
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
}
