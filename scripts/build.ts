/** `npm run build`: the site, from content/ to _site/. */
import { runBuildCommand } from '../src/build/buildCommand.ts';

process.exitCode = await runBuildCommand(process.argv.slice(2));
