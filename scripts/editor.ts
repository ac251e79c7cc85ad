/** `npm run editor`: the newsroom's web editor on this computer. */
import { join } from 'node:path';
import { runEditorCommand } from '../src/editor/editorCommand.ts';

const result = await runEditorCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  now: new Date(),
  isAttended: process.stdout.isTTY === true,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
if (typeof result === 'number') process.exitCode = result;
