/** What stands under every page: the paper's own pages, and who answers for it. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { Frame } from '../../src/pages/views.ts';
import { linkItems } from './links.ts';
import { sharedMarkup } from './shared.ts';

const printed = sharedMarkup<Frame>();

export function footer(frame: Frame): SafeHtml {
  return printed(frame, '', () => print(frame));
}

function print({ name, tagline, footer: links, imprint }: Frame): SafeHtml {
  return html`<footer class="bottom"><p class="name">${name}</p><p class="tagline">${tagline}</p>${
    links.length > 0 &&
    html`<nav aria-label="${reader.aboutPaper}"><ul>${linkItems(links)}</ul></nav>`
  }${imprint.length > 0 && html`<ul class="imprint">${imprint.map((line) => html`<li>${line}</li>`)}</ul>`}<p class="up"><a href="#top">${reader.backToTop}</a></p></footer>`;
}
