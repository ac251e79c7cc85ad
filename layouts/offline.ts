/** What is shown without a network; under its own address, the list of saved stories. */
import { html, type SafeHtml } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { OfflineView } from '../src/pages/views.ts';
import { scriptAddress } from './browserScripts.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';

export function renderOffline(view: OfflineView): PrintedPage {
  return renderDocument(
    'offline',
    view,
    html`<header class="heading"><h1 data-own="${reader.savedStories}">${reader.offlineTitle}</h1><p class="deck">${reader.offlineText}</p></header><p role="status" data-back="${reader.backOnline}"></p><noscript><p>${reader.offlineNoscript}</p></noscript>${kept('saved', reader.savedStories)}${kept('stories', reader.readLately)}<p id="nothing" class="empty" hidden>${reader.nothingKept}</p><p><a class="button" href="/">${reader.home}</a></p><script type="module" src="${scriptAddress('keptStories')}"></script>`,
  );
}

/** Filled by script from what the phone keeps. */
function kept(id: string, heading: string): SafeHtml {
  return html`<section id="${id}" class="newest" aria-label="${heading}" hidden><h2>${heading}</h2><ul class="cards lines"></ul></section>`;
}
