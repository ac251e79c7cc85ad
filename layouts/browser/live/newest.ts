/** The newest headlines under a story, which may have been printed long ago. */
import { storyLine } from '../storyLine.ts';
import type { News } from './news.ts';

/** Shown only while it is out of sight, so that nothing that is read moves. */
export function showNewest({ newest }: News): void {
  const box = document.querySelector<HTMLElement>('[data-live=newest]');
  const place = box?.parentElement?.getBoundingClientRect();
  if (!box?.hidden || !place || place.bottom < innerHeight) return;
  const others = newest.filter(({ href }) => href && href !== decodeURI(location.pathname));
  box.querySelector('ul')?.append(...others.map(({ text, href }) => storyLine(href ?? '', text)));
  box.hidden = others.length === 0;
}
