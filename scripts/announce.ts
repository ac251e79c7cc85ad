/** `npm run announce`: tells search engines and hubs what a deployment has changed. */
import { join } from 'node:path';
import { runAnnounceCommand } from '../src/publish/index.ts';

process.exitCode = await runAnnounceCommand(process.argv.slice(2), join(import.meta.dirname, '..'));
