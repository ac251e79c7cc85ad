export { absolute, addresses } from './addresses.ts';
export type { Article, CreditStore, Credits } from './article.ts';
export type { Group, Month } from './groups.ts';
export {
  hasCorrections,
  makeNewspaper,
  type Newspaper,
  type NewspaperOptions,
} from './newspaper.ts';
export { type OldAddress, oldAddress, type Redirect } from './redirects.ts';
export { type ArticleState, isUnpublished, opening } from './state.ts';
export type { Tag } from './tags.ts';
