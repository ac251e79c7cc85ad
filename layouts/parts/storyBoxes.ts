/** Boxes within a story: corrections, summary, key points, the claim of a fact check. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { ArticleView, ClaimReview, Correction } from '../../src/pages/views.ts';
import { moment } from './moment.ts';

/** Corrections stand over the story: who reads it must see them first. */
export function corrections(list: readonly Correction[]): SafeHtml | undefined {
  if (list.length === 0) return undefined;
  return html`<aside class="corrections" aria-label="${reader.corrections}">${list.map(
    ({ date, heading, text }) =>
      html`<p><strong>${heading}</strong> <span class="meta">${moment(date)}</span><br>${text}</p>`,
  )}</aside>`;
}

export function summary({ summary, points }: ArticleView): SafeHtml | undefined {
  if (!summary && points.length === 0) return undefined;
  return html`<section class="brief" aria-label="${summary ? reader.brief : reader.keyPoints}">${
    summary && html`<h2>${reader.brief}</h2><p>${summary}</p>`
  }${
    points.length > 0 &&
    html`<h2>${reader.keyPoints}</h2><ul>${points.map((point) => html`<li>${point}</li>`)}</ul>`
  }</section>`;
}

export function claimReview({ claim, claimant, verdict }: ClaimReview): SafeHtml {
  return html`<dl class="claim"><div><dt>${reader.claim}</dt><dd>${claim}</dd></div>${
    claimant && html`<div><dt>${reader.claimant}</dt><dd>${claimant}</dd></div>`
  }<div class="verdict"><dt>${reader.verdict}</dt><dd>${verdict}</dd></div></dl>`;
}
