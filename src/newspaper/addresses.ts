/** Where everything stands on the site. */

export const addresses = {
  home: '/',
  search: '/khoj/',
  archive: '/sangrah/',
  tags: '/vishay/',
  authors: '/lekhak/',
  districts: '/jila/',
  notFound: '/404.html',
  live: '/live.json',
  removed: '/removed.json',
  offline: '/offline/',
  corrections: '/bhool-sudhar/',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  category: (id: string) => `/${id}/`,
  tag: (id: string) => `/vishay/${id}/`,
  author: (id: string) => `/lekhak/${id}/`,
  district: (id: string) => `/jila/${id}/`,
  month: (year: string, month: string) => `/sangrah/${year}/${month}/`,
  /** The RSS feed of a list. */
  feed: (list: string) => `${list}feed.xml`,
  /** A numbered page of a list; 1 holds the oldest stories. */
  listPage: (list: string, number: number) => `${list}page/${number}/`,
} as const;

/** A permalink as an absolute address; Devanagari is percent-encoded. */
export function absolute(siteUrl: string, permalink: string): string {
  return new URL(permalink, siteUrl).href;
}
