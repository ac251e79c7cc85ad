/** The page of a story. */
import { html, type SafeHtml } from '../src/html/index.ts';
import type { ArticleView } from '../src/pages/views.ts';
import { renderDocument } from './parts/document.ts';
import { figure } from './parts/picture.ts';
import { claimReview, corrections, summary } from './parts/storyBoxes.ts';
import { moreStories, newestHeadlines, related, soFar, storyEnd } from './parts/storyEnd.ts';
import { storyHeader } from './parts/storyHeader.ts';
import { gallery, liveEntries, video } from './parts/storyMedia.ts';

export function renderArticle(view: ArticleView): SafeHtml {
  const { hero, claim, dateline, body } = view;
  return renderDocument(
    'article',
    view,
    html`<article class="story">${storyHeader(view)}${corrections(view.corrections)}${
      hero && figure(hero, 'hero', 'first')
    }${summary(view)}${claim && claimReview(claim)}<div class="text">${
      dateline && html`<p class="dateline">${dateline}।</p>`
    }${body}</div>${view.video && video(view.video)}${liveEntries(view.entries)}${gallery(view.gallery)}${storyEnd(view)}</article><div class="onward">${soFar(view.soFar)}${related(view.related)}${view.more && moreStories(view.more)}${newestHeadlines()}</div>`,
  );
}
