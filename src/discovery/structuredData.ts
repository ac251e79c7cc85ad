/** Stories in the vocabulary of schema.org, as search engines read them. */
import { type Article, absolute, addresses, type Newspaper } from '../newspaper/index.ts';

/** A picture of the story: site address and pixels. */
export interface StoryImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** schema.org type by kind of story; what is not listed is a NewsArticle. */
const TYPES: Partial<Record<Article['source']['kind'], string>> = {
  opinion: 'OpinionNewsArticle',
};

/**
 * JSON-LD of a story, after Google's documentation of Article structured data and
 * https://schema.org/NewsArticle.
 *
 * @param pictures of the story, in several shapes
 */
export function storyStructuredData(
  article: Article,
  { site }: Newspaper,
  pictures: readonly StoryImage[] = [],
): object {
  const address = (permalink: string): string => absolute(site.url, permalink);
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[article.source.kind] ?? 'NewsArticle',
    mainEntityOfPage: address(article.permalink),
    headline: article.title,
    ...(article.source.deck && { description: article.source.deck }),
    datePublished: article.published.iso,
    dateModified: (article.updated ?? article.published).iso,
    ...(pictures.length > 0 && { image: pictures.map((picture) => imageObject(picture, address)) }),
    inLanguage: 'hi',
    isAccessibleForFree: true,
    articleSection: article.category.name,
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name).join(', ') }),
    author: article.authors.map((author) => ({
      '@type': author.kind === 'person' ? 'Person' : 'Organization',
      name: author.name,
      url: address(addresses.author(author.id)),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: address(addresses.home) },
    ...(article.source.corrections.length > 0 && {
      correction: article.source.corrections.map(({ text }) => text),
    }),
  };
}

function imageObject({ src, width, height }: StoryImage, address: (path: string) => string) {
  return { '@type': 'ImageObject', url: address(src), width, height };
}
