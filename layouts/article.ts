/** The page of a story. */
import type { ArticleView } from '../src/pages/views.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { storyMain } from './parts/storyMain.ts';

export function renderArticle(view: ArticleView): PrintedPage {
  return renderDocument('article', view, storyMain(view));
}
