/** What stands where a story was taken down. */
import { html } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { RemovedView } from '../src/pages/views.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';

export function renderRemoved(view: RemovedView): PrintedPage {
  return renderDocument(
    'removed',
    view,
    html`${pageHeading(view.heading, {
      description: reader.removedReason(view.reason, view.date.text),
    })}<p><a class="button" href="/">${reader.home}</a></p>`,
  );
}
