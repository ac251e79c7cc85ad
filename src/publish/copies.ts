/** Names of compressed copies: they lie beside their originals, as nginx looks for them. */
export const COPY_ENDINGS = ['br', 'gz'] as const;
export type CopyEnding = (typeof COPY_ENDINGS)[number];

const ENCODINGS: Readonly<Record<CopyEnding, string>> = { br: 'br', gz: 'gzip' };

export interface CopyOrOriginal {
  /** Path of the file itself. */
  readonly original: string;
  /** As HTTP names it; only of a copy. */
  readonly encoding?: string;
}

/** @example copyOrOriginal('a/index.html.gz') // { original: 'a/index.html', encoding: 'gzip' } */
export function copyOrOriginal(path: string): CopyOrOriginal {
  const ending = COPY_ENDINGS.find((known) => path.endsWith(`.${known}`));
  if (ending === undefined) return { original: path };
  return { original: path.slice(0, -ending.length - 1), encoding: ENCODINGS[ending] };
}

export function isCopy(path: string): boolean {
  return copyOrOriginal(path).encoding !== undefined;
}
