/** The paper's own pages: about, contact, law. */
import { html, type SafeHtml } from '../src/html/index.ts';
import type { StaticView } from '../src/pages/views.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';

export function renderStatic(view: StaticView): PrintedPage {
  return renderDocument(
    'static',
    view,
    html`<article>${pageHeading(view.heading)}<div class="text">${view.body}${factList(view.facts)}</div></article>`,
  );
}

function factList(facts: StaticView['facts']): SafeHtml | false {
  return (
    facts.length > 0 &&
    html`<dl class="facts">${facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
  );
}
