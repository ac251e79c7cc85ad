/** Fair shares for the words that one typed word can mean. */
import type { Match } from './matches.ts';

/** Each further story of one word counts so much less than the one before. */
const REPEATED = 0.8;
const PLACES = 30;

/**
 * Lets other readings of a word rise: "kala" is काला, कला and काल, and ten stories on one of them
 * would hide the rest. Only the first places change.
 */
export function diversified<Entry extends readonly [number, Match]>(
  order: readonly Entry[],
): Entry[] {
  const byWord = new Map<string, Entry[]>();
  for (const entry of order) {
    const { word, sureness } = entry[1];
    const queue = byWord.get(`${sureness > 0} ${word}`);
    if (queue) queue.push(entry);
    else byWord.set(`${sureness > 0} ${word}`, [entry]);
  }
  if (byWord.size < 2) return [...order];
  const queues = [...byWord.values()].map((entries) => ({ entries, next: 0, share: 1 }));
  const chosen: Entry[] = [];
  while (chosen.length < Math.min(PLACES, order.length)) {
    let best: (typeof queues)[number] | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const queue of queues) {
      const match = queue.entries[queue.next]?.[1];
      if (!match) continue;
      const value = match.score * queue.share + (match.sureness > 0 ? 1000 : 0);
      if (value > bestValue) [best, bestValue] = [queue, value];
    }
    const entry = best?.entries[best.next];
    if (!best || !entry) break;
    chosen.push(entry);
    best.next++;
    best.share *= REPEATED;
  }
  const taken = new Set(chosen);
  return [...chosen, ...order.filter((entry) => !taken.has(entry))];
}
