/**
 * The terms of schema.org that the paper uses, checked by hand against the page of each type
 * (https://schema.org/NewsArticle and so on, version 29). A property may come from a parent type.
 */
const THING = ['name', 'url', 'description', 'image', 'mainEntityOfPage'];
const CREATIVE_WORK = [
  ...THING,
  'headline',
  'datePublished',
  'dateModified',
  'inLanguage',
  'isAccessibleForFree',
  'keywords',
  'author',
  'creditText',
  'publisher',
  'correction',
  'hasPart',
  'video',
];
const ARTICLE = [...CREATIVE_WORK, 'articleSection', 'articleBody'];
const NEWS_ARTICLE = [...ARTICLE, 'dateline'];
const WEB_PAGE = [...CREATIVE_WORK, 'breadcrumb'];
const ORGANIZATION = [
  ...THING,
  'legalName',
  'email',
  'logo',
  'ethicsPolicy',
  'publishingPrinciples',
  'correctionsPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
];

export const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: NEWS_ARTICLE,
  OpinionNewsArticle: NEWS_ARTICLE,
  LiveBlogPosting: [...ARTICLE, 'coverageStartTime', 'coverageEndTime', 'liveBlogUpdate'],
  BlogPosting: ARTICLE,
  WebPage: WEB_PAGE,
  ImageGallery: WEB_PAGE,
  CollectionPage: WEB_PAGE,
  WebSite: [...CREATIVE_WORK, 'potentialAction'],
  // query-input is Google's own: https://developers.google.com/search/docs/appearance/structured-data
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  ImageObject: ['url', 'width', 'height'],
  QuantitativeValue: ['value', 'unitCode'],
  VideoObject: [...THING, 'uploadDate'],
  ClaimReview: ['url', 'datePublished', 'claimReviewed', 'author', 'itemReviewed', 'reviewRating'],
  Claim: ['author'],
  Rating: ['alternateName'],
  Person: [...THING, 'email', 'jobTitle', 'knowsLanguage'],
  Organization: ORGANIZATION,
  NewsMediaOrganization: [...ORGANIZATION, 'masthead', 'verificationFactCheckingPolicy'],
};

/** Every term of a JSON-LD value that the vocabulary does not hold, with where it stands. */
export function unknownTerms(value: unknown, path = '$'): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownTerms(item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...properties } = value as Readonly<Record<string, unknown>>;
  const known = VOCABULARY[String(type)];
  if (!known) return [`${path}: type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, inner]) => {
    const own = known.includes(name) || name === '@context' || name === '@id';
    return [
      ...(own ? [] : [`${path}.${name} of ${String(type)}`]),
      ...unknownTerms(inner, `${path}.${name}`),
    ];
  });
}
