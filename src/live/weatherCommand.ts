import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { contentFolder, languageOf, orRefusal, readWords } from '../commandLine/index.ts';
import { readContent } from '../content/index.ts';
import { type CommandTexts, commandTexts } from '../messages/commands.ts';
import { fetchWeather, WeatherRefused } from './fetchWeather.ts';
import { writeWeatherFile } from './weatherFile.ts';

const TIMEOUT_MILLISECONDS = 10_000;

export interface WeatherSurroundings {
  readonly project: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly output: Writable;
  readonly errors: Writable;
  readonly timeoutMilliseconds?: number;
}

const OPTIONS = {
  out: { type: 'string' },
  content: { type: 'string' },
} as const;

/**
 * `npm run weather`: fetches temperatures into a file that a build reads. Resolves to the exit
 * code: 0; 1 where no weather came, and the old file stands; 2 where the options are wrong.
 */
export async function runWeatherCommand(
  args: readonly string[],
  around: WeatherSurroundings,
): Promise<number> {
  const language = languageOf(args);
  const texts = commandTexts(language);
  const say = (stream: Writable, line: string, code: number): number => {
    stream.write(`${line}\n`);
    return code;
  };
  const words = orRefusal(() => readWords(args, OPTIONS));
  if ('refusal' in words) return say(around.errors, words.refusal, 2);
  const { values } = words;
  if (values.help) return say(around.output, texts.weatherHelp, 0);
  if (values.out === undefined) return say(around.errors, texts.weatherMissing, 2);
  const folder = orRefusal(() => contentFolder(values.content, around.project, language));
  if (typeof folder !== 'string') return say(around.errors, folder.refusal, 2);
  try {
    const out = resolve(values.out);
    const count = await fetchTo(out, folder, { around, texts });
    return say(around.output, texts.weatherWritten(String(count), out), 0);
  } catch (error) {
    if (!(error instanceof WeatherRefused)) throw error;
    return say(around.errors, texts.weatherFailed(error.message), 1);
  }
}

interface Fetching {
  readonly around: WeatherSurroundings;
  readonly texts: CommandTexts;
}

async function fetchTo(out: string, folder: string, { around, texts }: Fetching): Promise<number> {
  const { content } = await readContent(folder);
  const { url, key: name } = content.site.weather;
  const key = name === undefined ? undefined : around.environment[name];
  if (name !== undefined && !key) throw new WeatherRefused(texts.weatherKeyMissing(name));
  const observations = await fetchWeather(content.places, {
    url,
    ...(key && { key }),
    timeoutMilliseconds: around.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
    now: around.now,
  });
  if (observations.length === 0) throw new WeatherRefused('0');
  await writeWeatherFile(out, observations);
  return observations.length;
}
