/** `npm run digest`: the newest headlines, ready to paste into WhatsApp. */
import { join } from 'node:path';
import { endWhenNobodyReads } from '../src/commandLine/index.ts';
import { runDigestCommand } from '../src/desk/digestCommand.ts';

endWhenNobodyReads(process.stdout);
process.exitCode = await runDigestCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  now: new Date(),
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
