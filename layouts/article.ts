/** The page of a story. */
import type { SafeHtml } from '../src/html/index.ts';
import type { ArticleView } from '../src/pages/views.ts';
import { renderDocument } from './parts/document.ts';
import { storyMain } from './parts/storyMain.ts';

export function renderArticle(view: ArticleView): SafeHtml {
  return renderDocument('article', view, storyMain(view));
}
