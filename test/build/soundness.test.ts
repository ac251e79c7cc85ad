import { test } from 'vitest';
import { checkSoundness } from './soundness.ts';

test('25 papers under random edits: what is remembered equals what is made anew', async () => {
  await checkSoundness(25, 20241122);
}, 600_000);
