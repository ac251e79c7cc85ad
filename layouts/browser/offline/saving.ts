/** "बाद में पढ़ें": the button under a story, and the way to what was saved. */
import { STORES, type Store, store } from './stores.ts';

let offered = false;

export async function offerSaving(): Promise<void> {
  if (offered) return;
  offered = true;
  for (const link of document.querySelectorAll<HTMLElement>('[data-saved-list]')) {
    link.hidden = false;
  }
  const button = document.querySelector<HTMLButtonElement>('[data-saved]');
  if (!button) return;
  const { pathname } = location;
  const later = button.textContent ?? '';
  const show = async () => {
    button.textContent = (await isSaved(pathname)) ? (button.dataset.saved ?? '') : later;
  };
  button.addEventListener('click', async () => {
    const done = button.parentElement?.querySelector('[role=status]');
    try {
      const saving = !(await isSaved(pathname));
      await (saving
        ? move(pathname, STORES.saved, STORES.stories)
        : move(pathname, STORES.stories, STORES.saved));
      if (done) done.textContent = saving ? (button.dataset.where ?? '') : '';
    } catch {
      // No network, or no room: the button says that nothing was saved.
    }
    await show();
  });
  await show();
  button.hidden = false;
}

async function isSaved(path: string): Promise<boolean> {
  return (await (await caches.open(STORES.saved)).match(path)) !== undefined;
}

/** A story stands in one store: what is no longer saved was read just now. */
async function move(path: string, to: Store, from: Store): Promise<void> {
  const page = (await caches.match(path)) ?? (await fetch(path));
  if (!page.ok) return;
  await store(to, path, page);
  await (await caches.open(from)).delete(path);
}
