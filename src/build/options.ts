/** The options of the commands that make pages: typed, with Hindi help. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Instant, instantAt, parseInstant } from '../content/index.ts';
import { type CommandTexts, commandTexts, optionRefusal } from '../messages/commands.ts';
import type { Language } from '../messages/problems.ts';
import { type BuildSettings, OPTIONAL_CONCERNS, type OptionalConcern } from './settings.ts';

export interface CommandOptions {
  readonly settings: BuildSettings;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
  readonly port: number;
}

/** An option that is not understood; its message is for the person at the terminal. */
export class OptionRefused extends Error {}

const DEFAULT_PORT = '8080';

/** @throws OptionRefused with a message in the language asked for */
export function readOptions(args: readonly string[], project: string, now: Date): CommandOptions {
  const language: Language = args.join(' ').match(/--lang[= ]en\b/u) ? 'en' : 'hi';
  const texts = commandTexts(language);
  const values = parseValues(args, texts);
  return {
    language,
    json: values.json ?? false,
    help: values.help ?? false,
    port: Number(values.port ?? DEFAULT_PORT),
    settings: {
      project,
      content: resolve(values.content ?? join(project, 'content')),
      output: resolve(values.output ?? join(project, '_site')),
      cache: resolve(values.cache ?? join(project, '.cache')),
      forget: values['no-cache'] ?? false,
      drafts: values.drafts ?? false,
      now: readNow(values.now, now, texts),
      ...(values.weather !== undefined && { weather: resolve(values.weather) }),
      without: readConcerns(values.without ?? [], texts),
    },
  };
}

function parseValues(args: readonly string[], texts: CommandTexts) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        output: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean' },
        drafts: { type: 'boolean' },
        now: { type: 'string' },
        weather: { type: 'string' },
        without: { type: 'string', multiple: true },
        port: { type: 'string' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new OptionRefused(optionRefusal(error, texts));
  }
}

function readNow(value: string | undefined, now: Date, texts: CommandTexts): Instant {
  if (value === undefined) return instantAt(now.getTime());
  const moment = parseInstant(value);
  if (!('epoch' in moment)) throw new OptionRefused(texts.wrongNow(value));
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
          throw new OptionRefused(texts.wrongConcern(value, OPTIONAL_CONCERNS.join(', ')));
        }
        return concern;
      }),
  );
}
