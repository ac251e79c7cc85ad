/** Lists of links: all subjects, all districts, everyone who writes. */
import { compareHindi } from '../hindi/index.ts';
import { reader } from '../messages/index.ts';
import type { Group, Newspaper } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import type { FrameMaker } from './frame.ts';
import { makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export function indexPages(paper: Newspaper, frame: FrameMaker): readonly HtmlPage<'index'>[] {
  const index = (
    permalink: string,
    heading: string,
    groups: readonly Group<Named>[],
    address: (id: string) => string,
  ): HtmlPage<'index'> =>
    makePage(permalink, 'index', () => ({
      ...frame({
        permalink,
        title: heading,
        description: heading,
        path: [{ href: permalink, text: heading }],
      }),
      heading,
      groups: [
        {
          links: groups
            .map(({ subject }) => subject)
            .sort((a, b) => compareHindi(a.name, b.name) || (a.id < b.id ? -1 : 1))
            .map(({ id, name }) => ({ href: address(id), text: name })),
        },
      ],
    }));
  return [
    index(addresses.tags, reader.tags, paper.tags, addresses.tag),
    index(addresses.districts, reader.districts, paper.districts, addresses.district),
    index(addresses.authors, reader.authors, paper.authors, addresses.author),
  ];
}
