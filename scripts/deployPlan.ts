/** `npm run deploy:plan`: what a deployment would carry. */
import { runDeployPlanCommand } from '../src/publish/index.ts';

process.exitCode = await runDeployPlanCommand(process.argv.slice(2));
