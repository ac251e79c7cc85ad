/** The search page. Without script it leads to the archive. */
import { html, type SafeHtml, trustedHtml } from '../src/html/index.ts';
import { reader } from '../src/messages/index.ts';
import type { SearchView } from '../src/pages/views.ts';
import { engineAddress, scriptAddress } from './browserScripts.ts';
import { type PrintedPage, renderDocument } from './parts/document.ts';
import { pageHeading } from './parts/heading.ts';
import { linkItems } from './parts/links.ts';
import { engineStartScript, resultsRoomScript } from './searchScripts.ts';

export function renderSearch(view: SearchView): PrintedPage {
  return renderDocument(
    'search',
    view,
    html`${pageHeading(reader.searchTitle)}<form id="search" class="search-form" action="/khoj/"><p><label for="query">${reader.searchHint}</label><span class="line"><input id="query" name="q" type="search" maxlength="200" autocomplete="off"><button type="submit">${reader.searchButton}</button></span></p>${options(view)}</form><script>${trustedHtml(resultsRoomScript())}</script><div class="answer"><p id="status" class="status" role="status"></p><ol id="results" class="cards rows"></ol><p><button id="more" type="button" hidden>${reader.searchMore}</button></p><noscript><p class="notice">${reader.searchNoscript}</p></noscript>${months(view)}</div><script type="module" src="${scriptAddress(view.engine === 'hindi' ? 'search' : 'pagefindSearch')}"></script>`,
    html`<script${view.engine === 'hindi' && worker()}>${trustedHtml(engineStartScript())}</script>`,
  );
}

function worker(): SafeHtml {
  return html` data-worker="${engineAddress()}"`;
}

function options({ engine, categories, authors }: SearchView): SafeHtml {
  return html`<details class="options" hidden><summary>${reader.searchNarrow}</summary><p><label>${reader.searchCategory} <select name="category"><option value="">${reader.searchAllCategories}</option>${categories.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select></label> <label>${reader.searchSorts.label} <select name="sort"><option value="">${reader.searchSorts.relevance}</option><option value="newest">${reader.searchSorts.newest}</option></select></label> <label>${reader.searchAuthor} <select name="author"><option value="">${reader.searchAllAuthors}</option>${authors.map(
    (name) => html`<option value="${name}">${name}</option>`,
  )}</select></label> <label>${reader.searchTag} <input name="tag" autocomplete="off"></label>${engine === 'hindi' && dates()}</p></details>`;
}

/** Pagefind knows no ranges. */
function dates(): SafeHtml {
  return html` <label>${reader.searchFrom} <input name="from" type="month" pattern="\\d{4}-\\d{2}" placeholder="2024-11"></label> <label>${reader.searchTo} <input name="to" type="month" pattern="\\d{4}-\\d{2}" placeholder="2024-11"></label>`;
}

function months({ months }: SearchView): SafeHtml | false {
  return (
    months.length > 0 &&
    html`<section class="group" id="months"><h2>${reader.archive}</h2><ul class="links">${linkItems(months)}</ul></section>`
  );
}
