import { BrokenIndex } from '../format/bytes.ts';
import type { Card } from '../format/cards.ts';
import type { IndexFiles } from './indexFiles.ts';
import { placeOf } from './matches.ts';

/** @throws BrokenIndex for a story that is in no tier */
export async function cardOf(index: IndexFiles, id: number): Promise<Card> {
  const { tier, story } = placeOf(id);
  const manifest = index.tiers[tier];
  if (!manifest) throw new BrokenIndex('A tier of the index does not exist');
  return index.card(manifest, story);
}
