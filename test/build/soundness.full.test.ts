import { test } from 'vitest';
import { checkSoundness } from './soundness.ts';

test('500 papers under random edits: what is remembered equals what is made anew', async () => {
  await checkSoundness(500, 7);
});
