/** A file's text with quick answers about lines, and places of values in its front matter. */
import { frontMatterBounds, locateInYaml } from '../../content/index.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export class PlacedText {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
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
