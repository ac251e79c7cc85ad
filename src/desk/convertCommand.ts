import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { languageOf, orRefusal, readWords } from '../commandLine/index.ts';
import {
  doubtfulCapitals,
  fromLegacyFont,
  isLegacyFont,
  LEGACY_FONTS,
  type LegacyFont,
} from '../hindi/index.ts';
import { convertMessages } from '../messages/convert.ts';

export interface ConvertStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * `npm run convert`: legacy font text to Unicode, line by line, so that a file of any size fits.
 * Resolves to the exit code: 0, or 1 where the options or the file cannot be read.
 */
export async function runConvertCommand(
  args: readonly string[],
  streams: ConvertStreams,
): Promise<number> {
  const say = convertMessages(languageOf(args));
  const known = LEGACY_FONTS.join(', ');
  const fail = (message: string): number => {
    streams.errors.write(`${message}\n`);
    return 1;
  };
  const words = orRefusal(() => readWords(args, { from: { type: 'string' } }, 'words'));
  if ('refusal' in words) return fail(words.refusal);
  const { values, positionals } = words;
  if (values.help) {
    streams.output.write(`${say.help}\n`);
    return 0;
  }
  if (values.from === undefined) return fail(say.fontMissing(known));
  if (!isLegacyFont(values.from)) return fail(say.fontUnknown(values.from, known));
  const [file, ...more] = positionals;
  if (more.length > 0) return fail(say.oneFile);
  try {
    const input = file === undefined ? streams.input : createReadStream(file, 'utf8');
    for await (const doubt of convertLines(input, streams.output, values.from)) {
      streams.errors.write(`${say.doubtful(String(doubt.line), doubt.words.join(' '))}\n`);
    }
    return 0;
  } catch (error) {
    return fail(
      say.unreadable(file ?? 'stdin', error instanceof Error ? error.message : String(error)),
    );
  }
}

interface Doubt {
  readonly line: number;
  readonly words: readonly string[];
}

/** Writes each line converted and yields the lines that a person should look at. */
async function* convertLines(
  input: Readable,
  output: Writable,
  font: LegacyFont,
): AsyncGenerator<Doubt> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (!output.write(`${fromLegacyFont(text, font)}\n`)) await once(output, 'drain');
    const words = doubtfulCapitals(text);
    if (words.length > 0) yield { line, words };
  }
}
