/** A page that leads on, for hosts that cannot redirect. */
import { html } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { RedirectView } from '../src/pages/views.ts';
import { ownPage, type PrintedPage } from './parts/document.ts';

export function renderRedirect({ target, canonical, title }: RedirectView): PrintedPage {
  return ownPage(html`<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>${title}</title><meta http-equiv="refresh" content="0; url=${target}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"></head><body><main><p>${reader.movedTitle}: <a href="${target}">${title}</a></p></main></body></html>
`);
}
