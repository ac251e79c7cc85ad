/** Dates as the machine and the reader read them. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import type { PrintedDate } from '../../src/pages/views.ts';

/** @param wording puts the date into a phrase: "अपडेट: …" */
export function moment(date: PrintedDate, wording?: (text: string) => string): SafeHtml {
  return html`<time datetime="${date.iso}">${wording ? wording(date.text) : date.text}</time>`;
}
