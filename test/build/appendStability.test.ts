import { test } from 'vitest';
import { checkAppendStability } from './appendStability.ts';

test('a story more in a paper of 2,000 changes few files', async () => {
  await checkAppendStability(2_000);
}, 600_000);
