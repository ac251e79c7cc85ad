import { defineConfig } from 'vitest/config';

/** Long runs are named *.full.test.ts and belong to `npm run test:full`. */
const full = process.env.SAMWAD_TESTS === 'full';

export default defineConfig({
  test: {
    include: full ? ['test/**/*.full.test.ts'] : ['test/**/*.test.ts'],
    exclude: full ? [] : ['test/**/*.full.test.ts'],
    testTimeout: full ? 3_600_000 : 60_000,
    hookTimeout: 120_000,
    // Eleventy imports its templates by itself, past vitest.
    pool: 'forks',
    execArgv: ['--import', 'tsx'],
  },
});
