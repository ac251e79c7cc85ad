/** `npm run import:wordpress`: a WordPress export into content/. */
import { join } from 'node:path';
import { runImportCommand } from '../src/desk/wordpress/importCommand.ts';

process.exitCode = await runImportCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
