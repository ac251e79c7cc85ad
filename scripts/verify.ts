/** `npm run verify`: a served site against the one that was built. */
import { runVerifyCommand } from '../src/publish/index.ts';

process.exitCode = await runVerifyCommand(process.argv.slice(2));
