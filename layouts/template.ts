/** What the Eleventy templates have in common: each prints one kind of page, a page at a time. */
import type { PageKind } from '../src/pages/index.ts';

/** A page as Eleventy gets it. */
export interface PrintablePage {
  readonly permalink: string;
  readonly kind: PageKind;
  /** Makes the markup; called once. */
  readonly print: () => string;
}

interface Printed {
  readonly entry: PrintablePage;
}

/** A template as Eleventy takes it. */
export interface EleventyTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: Printed) => string;
}

/**
 * Makes an Eleventy template that paginates over the changed pages of a kind.
 *
 * The entries come from the collection of the same name, not from global data, which Eleventy
 * would merge for every template.
 */
export function templateOf(kind: PageKind): EleventyTemplate {
  return {
    data: {
      pagination: { data: `collections.${kind}`, size: 1, alias: 'entry' },
      permalink: ({ entry }: Printed): string => entry.permalink,
      eleventyExcludeFromCollections: true,
    },
    render: ({ entry }: Printed): string => entry.print(),
  };
}
