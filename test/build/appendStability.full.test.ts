import { expect, test } from 'vitest';
import { checkAppendStability } from './appendStability.ts';

test.each([4_000, 20_000])('a story more in a paper of %i changes few files', async (count) => {
  await expect(checkAppendStability(count)).resolves.toBeUndefined();
});
