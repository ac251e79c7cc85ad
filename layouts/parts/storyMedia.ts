/** A story's updates, gallery and video. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { LiveEntry, Picture, Video } from '../../src/pages/views.ts';
import { moment } from './moment.ts';
import { figure } from './picture.ts';

/** Updates of a live story; each can be linked to. */
export function liveEntries(entries: readonly LiveEntry[]): SafeHtml | undefined {
  if (entries.length === 0) return undefined;
  return html`<section class="updates" aria-labelledby="updates"><h2 id="updates">${reader.updates}</h2><ol>${entries.map(
    ({ id, date, title, body }) =>
      html`<li id="${id}"><p class="when"><a href="#${id}">${moment(date)}</a></p>${title && html`<h3>${title}</h3>`}<div class="text">${body}</div></li>`,
  )}</ol></section>`;
}

/** All pictures one below the other: swiping needs script, scrolling does not. */
export function gallery(pictures: readonly Picture[]): SafeHtml | undefined {
  if (pictures.length === 0) return undefined;
  return html`<section class="gallery" aria-labelledby="gallery"><h2 id="gallery">${reader.gallery} <span class="count">${reader.galleryCount(String(pictures.length))}</span></h2><ol>${pictures.map(
    (picture) => html`<li>${figure(picture, 'photo', 'later')}</li>`,
  )}</ol></section>`;
}

export function video({ href, site, title }: Video): SafeHtml {
  return html`<p class="video"><a href="${href}" rel="noopener">${title && html`<strong>${title}</strong> `}${reader.embed(site)}</a></p>`;
}
