/** What the pages may load and run, as a Content-Security-Policy (W3C, CSP level 3). */
import { createHash } from 'node:crypto';

/** The texts of inline elements that run, as the pages print them. */
export interface Inlined {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

export interface PolicyNeeds {
  readonly inlined: readonly Inlined[];
  /** The search engine compiles WebAssembly. */
  readonly wasm: boolean;
}

/** Videos play in a frame after the reader's click; nothing else comes from another host. */
const FRAMES = 'https://www.youtube-nocookie.com';

/**
 * One policy for every page. What is inlined is named by its hash, so 'unsafe-inline' is not
 * needed; structured data is not run, so it needs no hash.
 */
export function contentPolicy({ inlined, wasm }: PolicyNeeds): string {
  const styles = hashes(inlined.flatMap((page) => page.styles));
  const scripts = hashes(inlined.flatMap((page) => page.scripts));
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['style-src', ...orNone(styles)],
    ['script-src', "'self'", ...scripts, ...(wasm ? ["'wasm-unsafe-eval'"] : [])],
    ['img-src', "'self'"],
    ['media-src', "'self'"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', FRAMES],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

function hashes(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

function orNone(sources: readonly string[]): readonly string[] {
  return sources.length > 0 ? sources : ["'none'"];
}
