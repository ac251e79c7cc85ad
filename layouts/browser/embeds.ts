/**
 * Videos and posts of other sites. Nothing is asked of them before the reader's click; without
 * script, and on sites that offer no frame, the click simply follows the link.
 */

const FRAMES: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1`,
};

export function watchEmbeds(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.embed')) {
    const { embed, id } = figure.dataset;
    const address = embed && id && FRAMES[embed]?.(id);
    if (!address) continue;
    const anchor = figure.querySelector('a');
    anchor?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      anchor.replaceWith(frame(address, anchor.textContent ?? ''));
    });
  }
}

function frame(address: string, title: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = address;
  element.title = title;
  element.allow = 'autoplay; fullscreen; picture-in-picture';
  element.allowFullscreen = true;
  return element;
}
