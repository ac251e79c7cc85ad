/** A result as it stands in lists of the paper; texts are texts, whatever they hold. */
import type { SearchResult, Stretch } from './client.ts';

export function resultItem({
  url,
  title,
  excerpt,
  category,
  date,
  picture,
}: SearchResult): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.append(...marked(title));
  const words = element('div', 'words', [
    element('h2', '', [link]),
    element('p', 'deck', marked(excerpt)),
    element('p', 'meta', [[category, date].filter(Boolean).join(' · ')]),
  ]);
  const card = picture
    ? element('article', 'card', [element('div', 'frame', [image(picture)]), words])
    : element('article', 'card plain', [words]);
  const item = document.createElement('li');
  item.append(card);
  return item;
}

/** The picture repeats what the headline says, so readers who listen are spared it. */
function image(address: string): HTMLImageElement {
  const made = document.createElement('img');
  made.alt = '';
  made.loading = 'lazy';
  made.decoding = 'async';
  made.src = address;
  return made;
}

function marked(stretches: readonly Stretch[]): readonly (string | Node)[] {
  return stretches.map(({ text, match }) => (match ? element('mark', '', [text]) : text));
}

function element(
  name: string,
  className: string,
  children: readonly (string | Node)[],
): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
