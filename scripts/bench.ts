/** `npm run bench`: what builds cost. */
import { join } from 'node:path';
import { runBenchCommand } from '../src/measure/benchCommand.ts';

process.exitCode = await runBenchCommand(process.argv.slice(2), join(import.meta.dirname, '..'));
