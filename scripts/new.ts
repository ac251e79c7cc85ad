/** `npm run new`: the file of a new story. */
import { join } from 'node:path';
import { runNewCommand } from '../src/desk/newCommand.ts';

process.exitCode = await runNewCommand(
  process.argv.slice(2),
  join(import.meta.dirname, '..'),
  new Date(),
);
