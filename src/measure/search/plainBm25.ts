/** BM25 over words as they are printed (Robertson and Zaragoza 2009), to compare with. */
import { tokenise } from '../../hindi/index.ts';

const K1 = 1.2;
const B = 0.75;

/** @returns numbers of the best texts for a query, best first */
export function plainBm25(texts: readonly string[]): (query: string) => readonly number[] {
  const counted = texts.map((text) => countWords(text));
  const lengths = counted.map((words) => [...words.values()].reduce((sum, n) => sum + n, 0));
  const average = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, texts.length);
  const holding = new Map<string, number>();
  for (const words of counted) {
    for (const word of words.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  return (query) => {
    const asked = [...countWords(query).keys()];
    const scores = counted.map((words, index) =>
      asked.reduce((sum, word) => {
        const count = words.get(word) ?? 0;
        const held = holding.get(word) ?? 0;
        const rarity = Math.log(1 + (texts.length - held + 0.5) / (held + 0.5));
        const norm = K1 * (1 - B + (B * (lengths[index] ?? 0)) / average);
        return sum + (count === 0 ? 0 : (rarity * count * (K1 + 1)) / (count + norm));
      }, 0),
    );
    return scores
      .map((score, index) => ({ score, index }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ index }) => index);
  };
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word } of tokenise(text.normalize('NFC').toLowerCase())) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
