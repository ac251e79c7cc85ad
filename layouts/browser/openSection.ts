/** Brings the open section into view where the bar of sections is wider than the phone. */
export function showOpenSection(): void {
  const open = document.querySelector<HTMLElement>('.sections [aria-current]');
  const bar = open?.closest('ul');
  if (open && bar) bar.scrollLeft = open.offsetLeft - (bar.clientWidth - open.offsetWidth) / 2;
}
