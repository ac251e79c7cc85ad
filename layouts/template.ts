/** What the Eleventy templates have in common: each prints one kind of page, a page at a time. */
import type { HtmlPage } from '../src/pages/index.ts';
import type { PageKind } from '../src/pages/views.ts';
import { renderPage } from './index.ts';

interface Printed<Kind extends PageKind> {
  readonly entry: HtmlPage<Kind>;
}

/**
 * Makes an Eleventy template that paginates over the changed pages of a kind.
 *
 * The entries come from the collection of the same name, not from global data, which Eleventy
 * would merge for every template.
 */
export function templateOf<Kind extends PageKind>(kind: Kind) {
  return {
    data: {
      pagination: { data: `collections.${kind}`, size: 1, alias: 'entry' },
      permalink: ({ entry }: Printed<Kind>): string => entry.permalink,
      eleventyExcludeFromCollections: true,
    },
    render: ({ entry }: Printed<Kind>): string => renderPage(entry.kind, entry.view()),
  };
}
