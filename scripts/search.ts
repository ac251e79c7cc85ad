/** `npm run search`: the readers' search from the terminal. */
import { endWhenNobodyReads } from '../src/commandLine/index.ts';
import { runSearchCommand } from '../src/search/searchCommand.ts';

endWhenNobodyReads(process.stdout);
process.exitCode = await runSearchCommand(process.argv.slice(2));
