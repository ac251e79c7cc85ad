/** A story as feeds carry it. */
import type { SafeHtml } from '../html/index.ts';
import { type Article, absolute, addresses } from '../newspaper/index.ts';

/** The picture that heads a story, as feeds name it. */
export interface FeedPicture {
  /** Site address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly credit?: string;
}

/** What feeds need besides the paper. */
export interface FeedSources {
  readonly story: (markdown: string) => SafeHtml;
  /** Digest of what the story's markup depends on besides its Markdown. */
  readonly storyInputs: (markdown: string) => string;
  readonly plainText: (markdown: string) => string;
  readonly hero: (article: Article) => FeedPicture | undefined;
}

export interface FeedStory {
  /** Absolute address; also the story's identifier, which never changes. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The whole story, every address in it absolute. */
  readonly content: string;
  readonly published: Date;
  readonly updated?: Date;
  readonly authors: readonly { readonly name: string; readonly address: string }[];
  readonly subjects: readonly string[];
  readonly picture?: FeedPicture & { readonly address: string };
}

export function feedStory(article: Article, siteUrl: string, sources: FeedSources): FeedStory {
  const { deck, summary, entries } = article.source;
  const hero = sources.hero(article);
  const parts = [article.body, ...entries.map(({ body }) => body)].map(sources.story);
  return {
    address: absolute(siteUrl, article.permalink),
    title: article.title,
    description: summary ?? deck ?? sources.plainText(article.lede),
    content: parts.map((part) => withAbsoluteAddresses(part.toString(), siteUrl)).join('\n'),
    published: new Date(article.published.epoch),
    ...(article.updated && { updated: new Date(article.updated.epoch) }),
    authors: article.authors.map(({ id, name }) => ({
      name,
      address: absolute(siteUrl, addresses.author(id)),
    })),
    subjects: [article.category.name, ...article.tags.map(({ name }) => name)],
    ...(hero && { picture: { ...hero, address: absolute(siteUrl, hero.src) } }),
  };
}

/**
 * Feed readers know no site to start from. The markup is the renderer's own, so addresses stand in
 * double quotes and every address within the site starts with one slash.
 */
function withAbsoluteAddresses(markup: string, siteUrl: string): string {
  return markup.replace(/ (href|src|srcset)="([^"]*)"/gu, (_whole, name: string, value: string) => {
    const addressed = value.replace(/(^|, )\/(?!\/)/gu, (_, before) => `${before}${siteUrl}/`);
    return ` ${name}="${addressed}"`;
  });
}
