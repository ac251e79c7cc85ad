/** Every address to which a story may link. */
import type { Content, Instant } from '../../content/index.ts';
import { addresses, makeNewspaper } from '../../newspaper/index.ts';
import { plainAddress } from './plainAddress.ts';

/** Addresses that the paper has, without their last slash; drafts and withdrawn stories count. */
export function siteAddresses(content: Content, now: Instant): ReadonlySet<string> {
  const paper = makeNewspaper(content, { now, drafts: true });
  const own = [
    addresses.home,
    addresses.search,
    addresses.archive,
    addresses.tags,
    addresses.authors,
    addresses.districts,
    addresses.corrections,
    addresses.jsonFeed,
    addresses.feed('/'),
    addresses.sitemap,
    addresses.newsSitemap,
  ];
  const lists = [
    ...paper.categories.map(({ subject }) => addresses.category(subject.id)),
    ...paper.tags.map(({ subject }) => addresses.tag(subject.id)),
    ...paper.districts.map(({ subject }) => addresses.district(subject.id)),
    ...paper.authors.map(({ subject }) => addresses.author(subject.id)),
    ...paper.months.map(({ subject }) => addresses.month(subject.year, subject.month)),
  ];
  const texts = [...content.articles, ...content.pages].flatMap(({ permalink, aliases }) => [
    permalink,
    ...aliases,
  ]);
  const files = content.media.map(({ file }) => `/${file}`);
  const feeds = lists.map((list) => addresses.feed(list));
  return new Set([...own, ...lists, ...feeds, ...texts, ...files].map(plainAddress));
}
