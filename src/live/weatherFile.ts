/** The file between `npm run weather` and the build. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Fault, fault } from '../content/index.ts';
import { type Observation, weatherFileSchema } from './observation.ts';

/** Puts the file in place whole: who reads it meanwhile gets the old one. */
export async function writeWeatherFile(
  path: string,
  observations: readonly Observation[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  await writeFile(unfinished, `${JSON.stringify({ observations }, null, 1)}\n`);
  await rename(unfinished, path);
}

/** A file that is absent or wrong is a warning: news must not wait for the weather. */
export async function readWeatherFile(path: string): Promise<readonly Observation[] | Fault> {
  try {
    const checked = weatherFileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (checked.success) return checked.data.observations;
    return fault('weather-unreadable', { reason: checked.error.issues[0]?.path.join('.') ?? '' });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'JSON';
    return fault('weather-unreadable', { reason });
  }
}
