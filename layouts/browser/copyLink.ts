/** The button that copies a story's address; on phones it opens the system's share sheet. */

export function watchCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const status = button.parentElement?.querySelector('[role=status]');
  try {
    await navigator.clipboard.writeText(address ?? location.href);
    if (status) status.textContent = button.dataset.copy ?? '';
  } catch {
    // The browser asked and the reader said no: nothing was promised.
  }
}
