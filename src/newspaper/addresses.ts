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
  /** In previews only. */
  unpublished: '/sangrah/baki/',
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

/** Small letters, digits and hyphens between single slashes: no parser would change a sign of it. */
const PLAIN = /^(?:\/[a-z0-9-]+)*\/(?:[a-z0-9-]+\.[a-z0-9]+)?$/;

let origin = { of: '', is: '' };

/** A permalink as an absolute address; Devanagari is percent-encoded. */
export function absolute(siteUrl: string, permalink: string): string {
  if (!PLAIN.test(permalink)) return new URL(permalink, siteUrl).href;
  // A paper has one address, and a build asks for some hundred thousand.
  if (origin.of !== siteUrl) origin = { of: siteUrl, is: new URL(siteUrl).origin };
  return origin.is + permalink;
}
