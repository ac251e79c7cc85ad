/** Makes entries of the site's list, each with the digest of what its bytes depend on. */
import { digest } from '../digest.ts';
import type { HtmlPage } from './page.ts';
import type { PageFrame, PageKind, Views } from './views.ts';

/** A view but for the markup that is rendered only if the page is printed. */
export type Outline<Kind extends PageKind, Late extends keyof Views[Kind] = never> = Omit<
  Views[Kind],
  Late
>;

/**
 * A page whose view is plain data: its inputs are the view itself, so no input can be forgotten.
 * The view is made anew when the page is printed, since a large paper's views do not fit in memory.
 */
export function makePage<Kind extends PageKind>(
  permalink: string,
  kind: Kind,
  view: () => Views[Kind],
): HtmlPage<Kind> {
  return { permalink, kind, inputs: digestOf(view()), view };
}

/**
 * A page with markup that costs time to make.
 *
 * @param sources digests of what the markup is made from
 * @param complete adds the markup to the outline
 */
export function makeLatePage<Kind extends PageKind, Late extends keyof Views[Kind]>(
  permalink: string,
  kind: Kind,
  outline: () => Outline<Kind, Late>,
  sources: readonly string[],
  complete: (outline: Outline<Kind, Late>) => Views[Kind],
): HtmlPage<Kind> {
  return {
    permalink,
    kind,
    inputs: digest([digestOf(outline()), ...sources].join(' ')),
    view: () => complete(outline()),
  };
}

const frameDigests = new WeakMap<object, string>();

function digestOf(view: object): string {
  const { frame, ...own } = view as Partial<PageFrame>;
  return digest(`${frame ? frameDigest(frame) : ''} ${JSON.stringify(own)}`);
}

/** The frame is one value shared by all pages: it is digested once. */
function frameDigest(frame: object): string {
  const known = frameDigests.get(frame);
  if (known) return known;
  const made = digest(JSON.stringify(frame));
  frameDigests.set(frame, made);
  return made;
}
