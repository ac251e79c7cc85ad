/** The cards of a tier in files of stories that lie next to each other in time. */
import { digest } from '../../digest.ts';
import { formatDate } from '../../hindi/index.ts';
import type { SearchDocument } from '../engine.ts';
import { type Card, encodeCards } from '../format/cards.ts';
import { cardsFile } from '../format/fileNames.ts';
import type { TierManifest } from '../format/manifest.ts';
import { compress } from './compress.ts';

/** Cards of a chunk: exactly so many in the archive, on average in the recent tier. */
const CARDS = 16;
/** Chunks of the archive that share a digest, so that the manifest stays small. */
const SHARED = 16;

export interface CardFiles {
  readonly manifest: Pick<TierManifest, 'cards' | 'chunks' | 'chunksPerDigest'>;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Chunks of one size, counted from the oldest story. */
export function archiveCards(documents: readonly SearchDocument[]): CardFiles {
  const oldestFirst = documents.toReversed();
  const chunks = [];
  for (let start = 0; start < oldestFirst.length; start += CARDS) {
    chunks.push(oldestFirst.slice(start, start + CARDS));
  }
  return cardFiles(chunks, [CARDS], SHARED);
}

/** The stories themselves say where a chunk ends, so that one more among them changes one chunk. */
export function recentCards(documents: readonly SearchDocument[]): CardFiles {
  const chunks: SearchDocument[][] = [];
  let isOpen = false;
  for (const document of documents.toReversed()) {
    if (!isOpen) chunks.push([]);
    chunks.at(-1)?.push(document);
    isOpen = Number.parseInt(shortName(document.permalink), 36) % CARDS !== 0;
  }
  return cardFiles(
    chunks,
    chunks.map(({ length }) => length),
    1,
  );
}

function shortName(permalink: string): string {
  return digest(permalink)
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 6);
}

function cardFiles(
  chunks: readonly (readonly SearchDocument[])[],
  sizes: readonly number[],
  chunksPerDigest: number,
): CardFiles {
  const bytes = chunks.map((chunk) => compress(encodeCards(chunk.map(cardOf))));
  const cards: string[] = [];
  for (let start = 0; start < bytes.length; start += chunksPerDigest) {
    const together = Buffer.concat(bytes.slice(start, start + chunksPerDigest));
    cards.push(digest(together).slice(0, 8));
  }
  return {
    manifest: { cards, chunks: sizes, chunksPerDigest },
    files: bytes.map((chunk, n) => ({
      path: cardsFile(cards[Math.floor(n / chunksPerDigest)] ?? '', n % chunksPerDigest),
      bytes: chunk,
    })),
  };
}

function cardOf(document: SearchDocument): Card {
  const { permalink: url, title, deck, category, date, picture, gone } = document;
  if (gone) return { url: '', title: '', text: '', category: '', date, day: '' };
  const text = [deck && asSentence(deck), document.opening()].filter(Boolean).join(' ');
  const day = formatDate(date, 'date');
  return { url, title, text, category: category.name, date, day, ...(picture && { picture }) };
}

/** Decks have no full stop, but here a text follows. */
function asSentence(deck: string): string {
  return /[\p{L}\p{M}\p{N}]$/u.test(deck) ? `${deck}।` : deck;
}
