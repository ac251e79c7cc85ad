/** The search page: query in the address, results in a list, one sentence for who listens. */
import { searchTexts } from '../../../src/messages/searchTexts.ts';
import type { SearchClient, SearchOptions, SearchResult, Stretch } from './client.ts';

const STEP = 10;

/** What the address asks for. */
interface Request {
  readonly query: string;
  readonly options: SearchOptions;
}

export function startSearch(client: SearchClient): void {
  const page = searchElements();
  if (!page) return;
  let limit = STEP;
  let latest = 0;

  const show = async (): Promise<void> => {
    const request = requestOf(location.search, limit);
    fillForm(page.form, request);
    const turn = ++latest;
    if (!request.query) return clear(page);
    page.status.textContent = searchTexts.searching;
    try {
      const answer = await client.search(request.query, request.options);
      if (turn !== latest) return;
      page.results.replaceChildren(...answer.results.map(resultItem));
      page.more.hidden = answer.results.length >= answer.total;
      page.status.replaceChildren(...statusOf(request.query, answer.total, answer.suggestion));
    } catch {
      if (turn !== latest) return;
      clear(page);
      page.status.replaceChildren(searchTexts.searchFailed, ' ', button(searchTexts.retry, show));
    }
  };

  const ask = (): void => {
    const address = addressOf(new FormData(page.form));
    if (address === location.search) return;
    history.pushState(null, '', address || location.pathname);
    limit = STEP;
    void show();
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  for (const choice of page.form.querySelectorAll('select')) choice.addEventListener('change', ask);
  page.more.addEventListener('click', () => {
    limit += STEP;
    void show();
  });
  window.addEventListener('popstate', () => void show());
  page.options.hidden = false;
  void show();
}

interface SearchElements {
  readonly form: HTMLFormElement;
  readonly options: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

function searchElements(): SearchElements | undefined {
  const form = document.querySelector<HTMLFormElement>('#search');
  const options = document.querySelector<HTMLElement>('.options');
  const status = document.querySelector<HTMLElement>('#status');
  const results = document.querySelector<HTMLElement>('#results');
  const more = document.querySelector<HTMLButtonElement>('#more');
  return form && options && status && results && more
    ? { form, options, status, results, more }
    : undefined;
}

function requestOf(address: string, limit: number): Request {
  const asked = new URLSearchParams(address);
  const category = asked.get('category');
  return {
    query: (asked.get('q') ?? '').normalize('NFC').trim(),
    options: {
      limit,
      ...(category && { category }),
      ...(asked.get('sort') === 'newest' && { sort: 'newest' }),
    },
  };
}

/** The query part of the address; empty fields are left out. */
function addressOf(fields: FormData): string {
  const asked = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === 'string' && value.trim()) asked.set(name, value.trim());
  }
  return asked.size > 0 ? `?${asked}` : '';
}

function fillForm(form: HTMLFormElement, { query, options }: Request): void {
  const values = { q: query, category: options.category ?? '', sort: options.sort ?? '' };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value;
  }
  document.title = document.title.replace(/^(“.*” \| )?/u, query ? `“${query}” | ` : '');
}

function clear({ results, more, status }: SearchElements): void {
  results.replaceChildren();
  more.hidden = true;
  status.textContent = '';
}

function statusOf(
  query: string,
  total: number,
  suggestion: string | undefined,
): readonly (string | Node)[] {
  const counted =
    total === 0
      ? `${searchTexts.searchNone(query)}। ${searchTexts.searchTips}`
      : total === 1
        ? searchTexts.searchOne
        : searchTexts.searchCount(String(total));
  if (!suggestion) return [counted];
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: suggestion })}`;
  link.textContent = searchTexts.searchSuggest(suggestion);
  return [counted, ' ', link];
}

function resultItem(result: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const card = element('article', 'card plain');
  const heading = element('h2');
  const link = document.createElement('a');
  link.href = result.url;
  link.append(...marked(result.title));
  heading.append(link);
  const meta = element('p', 'meta');
  meta.textContent = [result.category, result.date].filter(Boolean).join(' · ');
  const excerpt = element('p', 'deck');
  excerpt.append(...marked(result.excerpt));
  card.append(heading, excerpt, meta);
  item.append(card);
  return item;
}

function marked(stretches: readonly Stretch[]): readonly (string | Node)[] {
  return stretches.map(({ text, match }) => {
    if (!match) return text;
    const mark = element('mark');
    mark.textContent = text;
    return mark;
  });
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(text: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', action);
  return made;
}
