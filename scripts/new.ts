/** `npm run new`: the file of a new story. */
import { join } from 'node:path';
import { runNewCommand } from '../src/desk/newCommand.ts';

process.exitCode = await runNewCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  now: new Date(),
  isAttended: process.stdin.isTTY && process.stderr.isTTY,
  editor: process.env.VISUAL ?? process.env.EDITOR,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
