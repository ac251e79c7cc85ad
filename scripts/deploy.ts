/** `npm run deploy`: the site to where readers get it. */
import { runDeployCommand } from '../src/publish/index.ts';

process.exitCode = await runDeployCommand(process.argv.slice(2));
