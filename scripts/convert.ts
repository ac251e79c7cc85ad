/** `npm run convert`: text of a legacy font to Unicode. */
import { endWhenNobodyReads } from '../src/commandLine/index.ts';
import { runConvertCommand } from '../src/desk/convertCommand.ts';

endWhenNobodyReads(process.stdout);
process.exitCode = await runConvertCommand(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
