/** `npm start`: the paper in the browser. */
import { runStartCommand } from '../src/build/startCommand.ts';

process.exitCode = await runStartCommand(process.argv.slice(2));
