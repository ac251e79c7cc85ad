/** Where everything stands on the site. */

export const addresses = {
  home: '/',
  search: '/khoj/',
  archive: '/sangrah/',
  tags: '/vishay/',
  authors: '/lekhak/',
  districts: '/jila/',
  notFound: '/404.html',
  category: (id: string) => `/${id}/`,
  tag: (id: string) => `/vishay/${id}/`,
  author: (id: string) => `/lekhak/${id}/`,
  district: (id: string) => `/jila/${id}/`,
  month: (year: string, month: string) => `/sangrah/${year}/${month}/`,
  /** A numbered page of a list; 1 holds the oldest stories. */
  listPage: (list: string, number: number) => `${list}page/${number}/`,
} as const;

/** A permalink as an absolute address; Devanagari is percent-encoded. */
export function absolute(siteUrl: string, permalink: string): string {
  return new URL(permalink, siteUrl).href;
}
