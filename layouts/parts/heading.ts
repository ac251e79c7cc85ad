/** The heading of a page that is no story. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { inEnglish } from './english.ts';

export function pageHeading(
  heading: string,
  details: { readonly page?: string; readonly description?: string } = {},
): SafeHtml {
  const { page, description } = details;
  return html`<header class="heading"><h1${inEnglish(heading)}>${heading}${page && html` <span class="page">${page}</span>`}</h1>${description && html`<p class="deck">${description}</p>`}</header>`;
}
