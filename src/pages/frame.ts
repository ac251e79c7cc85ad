/** What every page shares, and the head that every page has. */
import { formatDate, truncate } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import { absolute, addresses, hasCorrections, type Newspaper } from '../newspaper/index.ts';
import { imprint } from './legalFacts.ts';
import type { Frame, Head, Link, PageFrame, PrintedDate } from './views.ts';

/** Aksharas of a description: what search engines show of it. */
const DESCRIPTION_AKSHARAS = 110;

export function makeFrame(paper: Newspaper): Frame {
  const { site } = paper;
  return {
    name: site.name,
    tagline: site.tagline,
    state: site.state,
    city: site.city,
    navigation: paper.categories
      .filter(({ articles }) => articles.length > 0)
      .map(({ subject }) => ({ href: addresses.category(subject.id), text: subject.name })),
    footer: [
      ...paper.pages.map(({ permalink, title }) => ({ href: permalink, text: title })),
      ...(hasCorrections(paper)
        ? [{ href: addresses.corrections, text: reader.correctionsLog }]
        : []),
    ],
    imprint: imprint(paper),
  };
}

/** What differs from page to page in frame and head. */
export interface PageHeading {
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly section?: string;
  /** Path below the home page; the page itself comes last. */
  readonly path?: readonly Link[];
  readonly head?: Partial<Head>;
}

/** Makes the frame of a page; `today` is for fronts, whose bytes may carry the day. */
export type FrameMaker = (heading: PageHeading, today?: 'today') => PageFrame;

export function frameMaker(paper: Newspaper): FrameMaker {
  const frame = makeFrame(paper);
  const today: PrintedDate = {
    iso: paper.now.iso.slice(0, 10),
    text: formatDate(paper.now.iso, 'full'),
  };
  return (heading, day) => ({
    frame,
    head: {
      title:
        heading.permalink === addresses.home
          ? `${frame.name}: ${frame.tagline}`
          : `${heading.title} | ${frame.name}`,
      description: truncate(heading.description, DESCRIPTION_AKSHARAS),
      canonical: absolute(paper.site.url, heading.permalink),
      type: 'website',
      feeds: [],
      properties: [],
      ...heading.head,
    },
    ...(heading.section && { section: heading.section }),
    ...(day && { today }),
    breadcrumbs: breadcrumbs(heading.path ?? []),
  });
}

/** The feed of a list, as its page's head names it. */
export function rss(title: string, list: string): Head['feeds'][number] {
  return { href: addresses.feed(list), title, type: 'application/rss+xml' };
}

function breadcrumbs(path: readonly Link[]): readonly Link[] {
  if (path.length === 0) return [];
  return [
    { href: addresses.home, text: reader.home },
    ...path.map((link, index) =>
      index === path.length - 1 ? { ...link, current: true as const } : link,
    ),
  ];
}
