/** The search page: query in the address, results in a list, one sentence for who listens. */
import { searchTexts } from '../../../src/messages/searchTexts.ts';
import { categoryField, showCounts, uncounted } from './categoryCounts.ts';
import type { SearchAnswer, SearchClient, SearchOptions } from './client.ts';
import { resultItem } from './resultItem.ts';
import { searchAddress } from './searchAddress.ts';

const STEP = 10;
/** Letters of a field that go into the address: nobody types more. */
const LONGEST = 200;
/** Milliseconds without a key after which what was typed is searched. */
const PAUSE = 200;
/** The fields that narrow a search, by their names in form and address. */
const NARROWING = ['category', 'author', 'tag', 'from', 'to'] as const;

/** What the address asks for. */
interface Request {
  readonly query: string;
  readonly options: SearchOptions;
}

export function startSearch(client: SearchClient): void {
  const page = searchElements();
  if (!page) return;
  const address = searchAddress();
  let limit = STEP;
  let latest = 0;

  const show = async (): Promise<void> => {
    const request = requestOf(address.wanted(), limit);
    const turn = ++latest;
    let shown = 0;
    const add = ({ results }: SearchAnswer): void => {
      if (turn !== latest) return;
      const items = results.slice(shown).map(resultItem);
      if (shown === 0) page.results.replaceChildren(...items);
      else page.results.append(...items);
      shown = results.length;
      page.more.hidden = true;
    };
    // Behind results that stand there nothing comes piece by piece.
    const onFirst = limit === STEP ? add : undefined;
    // First of all: what the page does meanwhile costs the reader nothing.
    const answering = isAsked(request)
      ? client.search(request.query, request.options, onFirst)
      : undefined;
    fillForm(page.form, request, isTyping);
    // Nothing narrows a search out of sight.
    page.options.open ||= isNarrowed(request);
    giveRoom(isAsked(request));
    try {
      if (!answering) return clear(page);
      page.status.textContent = searchTexts.searching;
      const answer = await answering;
      if (turn !== latest) return;
      add(answer);
      giveRoom(answer.total > 0);
      uncounted(page.form);
      page.more.hidden = answer.results.length >= answer.total;
      page.status.replaceChildren(...statusOf(nameOf(request), answer.total, answer.suggestion));
    } catch {
      if (turn !== latest) return;
      clear(page);
      giveRoom(false);
      page.status.replaceChildren(searchTexts.searchFailed, ' ', button(searchTexts.retry, show));
    } finally {
      afterPaint(() => {
        if (turn !== latest) return;
        address.write();
        nameTab(request);
      });
    }
  };

  /** How many of the stories found each category has, for whoever is about to choose one. */
  const countCategories = async (): Promise<void> => {
    const { query, options } = requestOf(address.wanted(), 1);
    const field = categoryField(page.form);
    if (!field || !isAsked({ query, options: { ...options, category: '' } })) return;
    const turn = latest;
    const counted = [...field.options].map(({ value }) => value).filter(Boolean);
    const { counts } = await client
      .search(query, { ...options, category: '', counted })
      .catch((): Partial<SearchAnswer> => ({}));
    if (turn === latest && counts) showCounts(field, counts);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;

  /** While a query is typed it stays one step of the history. */
  const ask = (whileTyping: boolean): void => {
    clearTimeout(pause);
    const isNew = address.want(addressOf(new FormData(page.form)), !isTyping);
    isTyping = whileTyping;
    limit = STEP;
    if (isNew) void show();
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(false);
  });
  page.form.addEventListener('focusin', () => client.prepare(''), { once: true });
  page.form.addEventListener('change', () => ask(false));
  page.form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
    clearTimeout(pause);
    client.prepare(target.value);
    pause = setTimeout(() => ask(true), PAUSE);
  });
  categoryField(page.form)?.addEventListener('focus', () => void countCategories());
  page.more.addEventListener('click', async () => {
    const first = limit;
    limit += STEP;
    await show();
    page.results.children[first]?.querySelector('a')?.focus();
  });
  window.addEventListener('popstate', () => {
    clearTimeout(pause);
    address.forget();
    isTyping = false;
    limit = STEP;
    void show();
  });
  page.options.hidden = false;
  void show();
}

interface SearchElements {
  readonly form: HTMLFormElement;
  readonly options: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

function searchElements(): SearchElements | undefined {
  const form = document.querySelector<HTMLFormElement>('#search');
  const options = document.querySelector<HTMLDetailsElement>('.options');
  const status = document.querySelector<HTMLElement>('#status');
  const results = document.querySelector<HTMLElement>('#results');
  const more = document.querySelector<HTMLButtonElement>('#more');
  return form && options && status && results && more
    ? { form, options, status, results, more }
    : undefined;
}

function requestOf(address: string, limit: number): Request {
  const asked = new URLSearchParams(address);
  const narrowed = NARROWING.flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    query: (asked.get('q') ?? '').normalize('NFC').trim(),
    options: {
      limit,
      ...Object.fromEntries(narrowed),
      ...(asked.get('sort') === 'newest' && { sort: 'newest' }),
    },
  };
}

/** The query part of the address; empty fields are left out. */
function addressOf(fields: FormData): string {
  const asked = new URLSearchParams();
  for (const [name, value] of fields) {
    const text = String(value).trim().slice(0, LONGEST);
    if (text) asked.set(name, text);
  }
  return asked.size > 0 ? `?${asked}` : '';
}

/** A narrowed search needs no words. */
function isAsked(request: Request): boolean {
  return request.query !== '' || isNarrowed(request);
}

function isNarrowed({ options }: Request): boolean {
  return NARROWING.some((name) => options[name]);
}

/** What a search without words is called. */
function nameOf({ query, options }: Request): string {
  return query || options.tag || options.author || '';
}

/** @param isTyping leaves the query as it is: the reader may be in the middle of it */
function fillForm(form: HTMLFormElement, { query, options }: Request, isTyping: boolean): void {
  const narrowed = NARROWING.map((name) => [name, options[name] ?? ''] as const);
  for (const [name, value] of [['q', query], ['sort', options.sort ?? ''], ...narrowed]) {
    const field = form.elements.namedItem(name ?? '');
    if (isTyping && name === 'q') continue;
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value ?? '';
  }
}

/** What is to be seen comes first. */
function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}

function nameTab({ query }: Request): void {
  document.title = document.title.replace(/^(“.*” \| )?/u, query ? `“${query}” | ` : '');
}

/** Results take the room of the list of months. */
function giveRoom(isWanted: boolean): void {
  document.documentElement.toggleAttribute('data-asked', isWanted);
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
  if (!suggestion) return [total === 0 ? `${counted}।` : counted];
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: suggestion })}`;
  link.textContent = searchTexts.searchSuggest(suggestion);
  return [`${counted}। `, link];
}

function button(text: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', action);
  return made;
}
