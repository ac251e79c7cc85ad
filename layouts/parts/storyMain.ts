/** All that stands in the main part of a story's page; the editor's preview prints the same. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import type { ArticleView } from '../../src/pages/views.ts';
import { figure } from './picture.ts';
import { claimReview, corrections, summary } from './storyBoxes.ts';
import { moreStories, newestHeadlines, related, soFar, storyEnd } from './storyEnd.ts';
import { storyHeader } from './storyHeader.ts';
import { gallery, liveEntries, video } from './storyMedia.ts';

export function storyMain(view: ArticleView): SafeHtml {
  const { hero, claim, dateline, body } = view;
  return html`<article class="story">${storyHeader(view)}${corrections(view.corrections)}${
    hero && figure(hero, 'hero', 'first')
  }${summary(view)}${claim && claimReview(claim)}<div class="text">${
    dateline && html`<p class="dateline">${dateline}।</p>`
  }${body}</div>${view.video && video(view.video)}${liveEntries(view.entries)}${gallery(view.gallery)}${storyEnd(view)}</article><div class="onward">${soFar(view.soFar)}${related(view.related)}${view.more && moreStories(view.more)}${newestHeadlines()}</div>`;
}
