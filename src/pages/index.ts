export { filePage } from './filePage.ts';
export type { FilePage, HtmlPage, Page, TemplatePage } from './page.ts';
export { isFilePage, isOfflinePage, isTemplatePage, outputPath } from './page.ts';
export type { PictureFinder, SiteResults } from './results.ts';
export { sitePages } from './site.ts';
export type { PageKind, Views } from './views.ts';
