/** What a WordPress export (WXR) holds, as plain values. */

export interface ExportTerm {
  /** "category", "post_tag", "post_format" … */
  readonly domain: string;
  /** Percent-encoded as WordPress stores it. */
  readonly nicename: string;
  readonly name: string;
}

export interface ExportItem {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly link: string;
  readonly creator: string;
  readonly content: string;
  readonly excerpt: string;
  /** Address part, percent-encoded and cut after 200 bytes. */
  readonly name: string;
  /** "2010-08-08 02:00:28" in the site's zone, "0000-00-00 00:00:00" where there is none. */
  readonly date: string;
  /** The same in UTC. */
  readonly dateGmt: string;
  readonly pubDate: string;
  readonly parent: string;
  readonly password: string;
  readonly attachmentUrl: string;
  readonly terms: readonly ExportTerm[];
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: number;
}

export interface ExportAuthor {
  readonly login: string;
  readonly name: string;
}

export type ExportEntry =
  | { readonly kind: 'site'; readonly name: string; readonly url: string }
  | { readonly kind: 'author'; readonly author: ExportAuthor }
  | { readonly kind: 'item'; readonly item: ExportItem };
