/** The options of the commands that make pages: typed, with Hindi help. */
import { join, resolve } from 'node:path';
import { contentFolder, languageOf, readWords, WordsRefused } from '../commandLine/index.ts';
import { type Instant, instantAt, parseInstant } from '../content/index.ts';
import { type CommandTexts, commandTexts } from '../messages/commands.ts';
import type { Language } from '../messages/problems.ts';
import { type BuildSettings, OPTIONAL_CONCERNS, type OptionalConcern } from './settings.ts';

export interface CommandOptions {
  readonly settings: BuildSettings;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  readonly port: number;
}

const OPTIONS = {
  content: { type: 'string' },
  output: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  drafts: { type: 'boolean', default: false },
  now: { type: 'string' },
  weather: { type: 'string' },
  without: { type: 'string', multiple: true },
  port: { type: 'string', default: '8080' },
  json: { type: 'boolean', default: false },
} as const;

/** @throws WordsRefused with a message in the language asked for */
export function readOptions(args: readonly string[], project: string, now: Date): CommandOptions {
  const language = languageOf(args);
  const texts = commandTexts(language);
  const { values } = readWords(args, OPTIONS);
  return {
    language,
    json: values.json,
    help: values.help,
    port: readPort(values.port, texts),
    settings: {
      project,
      content: contentFolder(values.content, project, language),
      output: resolve(values.output ?? join(project, '_site')),
      cache: resolve(values.cache ?? join(project, '.cache')),
      forget: values['no-cache'],
      drafts: values.drafts,
      now: readNow(values.now, now, texts),
      ...(values.weather !== undefined && { weather: resolve(values.weather) }),
      without: readConcerns(values.without ?? [], texts),
    },
  };
}

function readPort(value: string, texts: CommandTexts): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WordsRefused(texts.wrongPort(value));
  }
  return port;
}

function readNow(value: string | undefined, now: Date, texts: CommandTexts): Instant {
  if (value === undefined) return instantAt(now.getTime());
  const moment = parseInstant(value);
  if (!('epoch' in moment)) throw new WordsRefused(texts.wrongNow(value));
  return moment;
}

function readConcerns(
  values: readonly string[],
  texts: CommandTexts,
): ReadonlySet<OptionalConcern> {
  return new Set(
    values
      .flatMap((value) => value.split(','))
      .map((value) => {
        const concern = OPTIONAL_CONCERNS.find((known) => known === value);
        if (!concern) {
          throw new WordsRefused(texts.wrongConcern(value, OPTIONAL_CONCERNS.join(', ')));
        }
        return concern;
      }),
  );
}
