import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Long runs are named *.full.test.ts and belong to `npm run test:full`. */
const full = process.env.SAMWAD_TESTS === 'full';

export default defineConfig({
  test: {
    include: full ? ['test/**/*.full.test.ts'] : ['test/**/*.test.ts'],
    exclude: full ? [] : ['test/**/*.full.test.ts'],
    testTimeout: full ? 3_600_000 : 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when it comes: only a test as a whole has a limit.
    expect: { poll: { timeout: 50_000 } },
    // A browser or server that the machine starved once is no fault of the paper; the report names it.
    retry: 1,
    pool: 'forks',
    // Modules are loaded once per process: tests change nothing that another test file could see.
    isolate: false,
    // Much of the time goes by waiting for browsers and programs: no core need be left free.
    maxWorkers: availableParallelism(),
  },
});
