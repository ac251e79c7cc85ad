/**
 * Brings the open section into view where the bar of sections is wider than the phone. The browser
 * tells where it stands when it has laid out the page: to ask would make it do so at once.
 */
export function showOpenSection(): void {
  const open = document.querySelector<HTMLElement>('.sections [aria-current]');
  const bar = open?.closest('ul');
  if (!open || !bar) return;
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect();
    if (!seen) return;
    const { left, width } = seen.boundingClientRect;
    bar.scrollLeft += left + width / 2 - innerWidth / 2;
  });
  observer.observe(open);
}
