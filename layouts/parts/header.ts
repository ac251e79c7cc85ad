/** What stands over every page: strip, masthead, menu, search, navigation. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';
import type { Frame, PageFrame } from '../../src/pages/views.ts';
import { linkItems } from './links.ts';
import { moment } from './moment.ts';
import { settings } from './settings.ts';
import { sharedMarkup } from './shared.ts';

/** Lists of links that every paper has beside its categories. */
const INDEXES = [
  { href: '/jila/', text: reader.districts },
  { href: '/vishay/', text: reader.tags },
  { href: '/lekhak/', text: reader.authors },
  { href: '/sangrah/', text: reader.archive },
] as const;

const printed = sharedMarkup<Frame>();

/** The same for all pages of a section, but for fronts, which print the day. */
export function header(view: PageFrame, isHome: boolean): SafeHtml {
  if (isHome || view.today || view.notice) return print(view, isHome);
  return printed(view.frame, view.section ?? '', () => print(view, isHome));
}

function print({ frame, today, section, notice }: PageFrame, isHome: boolean): SafeHtml {
  const categories = linkItems(
    frame.navigation.map((item) => (item.href === section ? { ...item, current: true } : item)),
  );
  return html`<header class="top">${strip(frame, today)}<div class="masthead">${menu(categories)}${masthead(frame, isHome)}${searchForm()}</div><nav class="sections" aria-label="${reader.sections}"><ul>${categories}</ul></nav>${notice && html`<p class="notice">${notice.text} <a href="${notice.link.href}">${notice.link.text}</a></p>`}</header>`;
}

/** Place, temperature and day. A script fills in the temperature and what
 * is breaking; their room is kept. */
function strip({ state, city }: Frame, today: PageFrame['today']): SafeHtml {
  return html`<p class="strip"><span>${state}</span> <span><span data-live="place">${city}</span> <span class="temperature" data-live="temperature" data-spoken="${reader.temperature('{}', '{}')}"></span></span> <span class="breaking-line" data-live="breaking" hidden><b>${reader.breaking}</b> <a></a></span> <span data-live="today">${today && moment(today)}</span></p>`;
}

/** The name of the paper; its last word carries the colour of the house. */
function masthead({ name, tagline }: Frame, isHome: boolean): SafeHtml {
  const words = name.split(' ');
  const last = words.length > 1 ? words.pop() : undefined;
  const title = html`<a class="name" href="/">${words.join(' ')}${last && html` <span>${last}</span>`}</a>`;
  return html`<div class="title">${isHome ? html`<h1>${title}</h1>` : title}<p class="tagline">${tagline}</p></div>`;
}

function menu(categories: readonly SafeHtml[]): SafeHtml {
  return html`<details class="menu"><summary><span class="bars" aria-hidden="true"></span><span class="word">${reader.menu}</span></summary><div class="panel"><nav aria-label="${reader.menu}"><ul>${categories}</ul><ul class="indexes">${linkItems(INDEXES)}</ul></nav>${settings()}</div></details>`;
}

/** A plain form: without script the search page lists the months of the archive. */
export function searchForm(): SafeHtml {
  return html`<form class="search" role="search" action="/khoj/"><input type="search" name="q" aria-label="${reader.searchField}" placeholder="${reader.searchTitle}" required><button type="submit">${reader.searchButton}</button></form>`;
}
