/** `npm run weather`: the districts' temperatures into a file for the build. */
import { join } from 'node:path';
import { runWeatherCommand } from '../src/live/weatherCommand.ts';

process.exitCode = await runWeatherCommand(process.argv.slice(2), {
  project: join(import.meta.dirname, '..'),
  environment: process.env,
  now: Date.now(),
  output: process.stdout,
  errors: process.stderr,
});
