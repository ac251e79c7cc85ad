/** Makes entries of the site's list, each with the digest of what its bytes depend on. */
import { digestOfAll, sharedDigest } from './inputs.ts';
import type { HtmlPage } from './page.ts';
import type { Card, PageFrame, PageKind, Views } from './views.ts';

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
  const inputsOf = (made: Outline<Kind, Late>) => digestOfAll([digestOf(made), ...sources()]);
  return lazyPage(permalink, kind, outline, inputsOf, complete);
}

/**
 * A page whose inputs are named one by one, for the kind of which there are most: a view is then
 * made only if the page is printed.
 *
 * @param inputs digests of all that the view is made from
 */
export function makeDeclaredPage<Kind extends PageKind>(
  permalink: string,
  kind: Kind,
  inputs: () => readonly string[],
  view: () => Views[Kind],
): HtmlPage<Kind> {
  let known: string | undefined;
  return {
    permalink,
    kind,
    get inputs() {
      known ??= digestOfAll(inputs());
      return known;
    },
    view,
  };
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

/** Frame and cards are shared by many pages: they are digested once. */
function digestOf(view: object): string {
  const { frame, cards, ...own } = view as Partial<PageFrame> & { cards?: readonly Card[] };
  return digestOfAll([
    frame ? sharedDigest(frame) : '',
    ...(cards ?? []).map(sharedDigest),
    JSON.stringify(own),
  ]);
}
