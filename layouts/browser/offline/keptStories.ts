/** The page of saved stories, which is also what readers get without a network. */
import { storyLine } from '../storyLine.ts';
import { OFFLINE_PAGE, STORES, type Store } from './stores.ts';

const isOwnPage = location.pathname === OFFLINE_PAGE;

await showHeading();
await Promise.all([list(STORES.saved, 'saved'), list(STORES.stories, 'stories')]);
const empty = document.querySelector<HTMLElement>('#nothing');
if (empty) empty.hidden = document.querySelector('main li') !== null;
addEventListener('online', comeBack);

/** Printed for readers without a network; under its own address the page is the list of the saved. */
function showHeading(): void {
  if (!isOwnPage) return;
  const title = document.querySelector<HTMLElement>('h1');
  if (title) title.textContent = title.dataset.own ?? '';
  document.querySelector('.heading .deck')?.remove();
  // The page's own headline says it.
  document.querySelector('#saved h2')?.remove();
}

function comeBack(): void {
  if (isOwnPage) return;
  const status = document.querySelector<HTMLElement>('[role=status]');
  if (status) status.textContent = status.dataset.back ?? '';
  location.reload();
}

async function list(name: Store, id: string): Promise<void> {
  const section = document.getElementById(id);
  const cards = section?.querySelector('ul');
  const cache = await caches.open(name);
  const keys = [...(await cache.keys())].reverse();
  for (const { url } of keys) {
    const text = await (await cache.match(url))?.text();
    const card = text && cardOf(new URL(url).pathname, text);
    if (card) cards?.append(card);
  }
  if (section) section.hidden = keys.length === 0;
}

/** Texts of the kept page as text: nothing of its markup comes into this one. */
function cardOf(path: string, page: string): HTMLElement | undefined {
  const story = new DOMParser().parseFromString(page, 'text/html');
  const textOf = (selector: string) => story.querySelector(selector)?.textContent ?? '';
  const title = textOf('h1');
  if (!title) return undefined;
  return storyLine(path, title, {
    over: textOf('.story-header .category'),
    under: textOf('.times time'),
  });
}
