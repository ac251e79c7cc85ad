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
 * The view is made anew when it is asked for, since a large paper's views do not fit in memory.
 */
export function makePage<Kind extends PageKind>(
  permalink: string,
  kind: Kind,
  view: () => Views[Kind],
): HtmlPage<Kind> {
  return lazyPage(permalink, kind, view, digestOf, (made) => made);
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
  sources: () => readonly string[],
  complete: (outline: Outline<Kind, Late>) => Views[Kind],
): HtmlPage<Kind> {
  const inputsOf = (made: Outline<Kind, Late>) => digest([digestOf(made), ...sources()].join(' '));
  return lazyPage(permalink, kind, outline, inputsOf, complete);
}

/**
 * Nothing is made before it is asked for. A page that is printed has its outline digested on the
 * way, so that a first build makes each outline once; a preview digests none.
 */
function lazyPage<Kind extends PageKind, Made extends object>(
  permalink: string,
  kind: Kind,
  outline: () => Made,
  inputsOf: (made: Made) => string,
  complete: (made: Made) => Views[Kind],
): HtmlPage<Kind> {
  let known: string | undefined;
  return {
    permalink,
    kind,
    get inputs() {
      known ??= inputsOf(outline());
      return known;
    },
    view() {
      const made = outline();
      known ??= inputsOf(made);
      return complete(made);
    },
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
