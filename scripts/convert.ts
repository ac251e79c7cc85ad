/** `npm run convert`: text of a legacy font to Unicode. */
import { runConvertCommand } from '../src/desk/convertCommand.ts';

process.exitCode = await runConvertCommand(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
