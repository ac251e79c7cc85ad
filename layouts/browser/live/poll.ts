/** Asks for the live news while the page is looked at, and not more often than it changes. */
import { type News, readNews } from './news.ts';

const PAUSE_MILLISECONDS = 300_000;

export function watchNews(show: (news: News) => void): void {
  let asked = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<void> => {
    if (document.hidden || performance.now() - asked < PAUSE_MILLISECONDS) return;
    asked = performance.now();
    try {
      const signal = AbortSignal.timeout?.(10_000);
      const answer = await fetch('/live.json', signal ? { signal } : {});
      if (answer.ok) show(readNews(await answer.json(), Date.now() / 1000));
    } catch {
      // Without a network the page stays as it was printed.
    }
  };
  document.addEventListener('visibilitychange', () => void ask());
  setInterval(() => void ask(), PAUSE_MILLISECONDS);
  void ask();
}
