/** `npm run eval`: how good the project is, on data from outside. */
import { join } from 'node:path';
import { runEvalCommand } from '../src/measure/evalCommand.ts';

process.exitCode = await runEvalCommand(process.argv.slice(2), join(import.meta.dirname, '..'));
