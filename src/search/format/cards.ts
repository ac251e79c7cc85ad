/** What a result shows of a story, in chunks of stories that lie next to each other in time. */
import { BrokenIndex } from './bytes.ts';

export interface Card {
  readonly url: string;
  readonly title: string;
  /** Deck and opening of the story. */
  readonly text: string;
  readonly category: string;
  /** ISO date with zone. */
  readonly date: string;
  /** The date as it is printed. */
  readonly day: string;
  /** Site address of a small picture. */
  readonly picture?: string;
}

export function encodeCards(cards: readonly Card[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(cards));
}

/** @throws BrokenIndex for bytes that are no cards */
export function decodeCards(bytes: Uint8Array): readonly Card[] {
  try {
    const cards: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(cards) && cards.every(isCard)) return cards;
  } catch {
    // Falls through: whatever is wrong with the bytes, they are no cards.
  }
  throw new BrokenIndex('Cards of the index are damaged');
}

function isCard(card: Partial<Card> | null): card is Card {
  return (
    typeof card?.url === 'string' &&
    typeof card.title === 'string' &&
    typeof card.text === 'string' &&
    typeof card.category === 'string' &&
    typeof card.date === 'string' &&
    typeof card.day === 'string' &&
    ['string', 'undefined'].includes(typeof card.picture)
  );
}
