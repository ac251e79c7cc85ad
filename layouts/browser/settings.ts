/** Colours and text size, kept on the reader's phone. */

import { keep as keepValue } from './storage.ts';

const NAMES = ['theme', 'text'] as const;

export function watchSettings(): void {
  const form = document.querySelector<HTMLFormElement>('.settings');
  if (!form) return;
  const root = document.documentElement;
  for (const name of NAMES) {
    const kept = root.dataset[name] ?? '';
    for (const choice of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
      choice.checked = choice.value === kept;
    }
  }
  form.hidden = false;
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) keep(root, target.name, target.value);
  });
}

function keep(root: HTMLElement, name: string, value: string): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  keepValue(name, value);
}
