/** `npm run check`: what is wrong in content/, and how to mend it. */
import { join } from 'node:path';
import { endWhenNobodyReads } from '../src/commandLine/index.ts';
import { runCheckCommand } from '../src/desk/check/checkCommand.ts';

endWhenNobodyReads(process.stdout);
process.exitCode = await runCheckCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  now: new Date(),
  onGithub: process.env.GITHUB_ACTIONS === 'true',
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
