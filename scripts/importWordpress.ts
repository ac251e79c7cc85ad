/** `npm run import:wordpress`: a WordPress export into content/. */

import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { endWhenNobodyReads } from '../src/commandLine/index.ts';
import { runImportCommand } from '../src/desk/wordpress/importCommand.ts';

// Left to itself the heap of a large export grows to several times what is in use before it is swept.
setFlagsFromString('--heap-growing-percent=20');

endWhenNobodyReads(process.stdout);
process.exitCode = await runImportCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
