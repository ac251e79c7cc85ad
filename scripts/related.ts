/** `npm run related`: the stories related to a story, and why. */
import { join } from 'node:path';
import { endWhenNobodyReads } from '../src/commandLine/index.ts';
import { runRelatedCommand } from '../src/related/relatedCommand.ts';

endWhenNobodyReads(process.stdout);
process.exitCode = await runRelatedCommand(
  process.argv.slice(2),
  join(import.meta.dirname, '..'),
  new Date(),
);
