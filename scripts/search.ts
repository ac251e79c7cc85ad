/** `npm run search`: the readers' search from the terminal. */
import { runSearchCommand } from '../src/search/searchCommand.ts';

process.exitCode = await runSearchCommand(process.argv.slice(2));
