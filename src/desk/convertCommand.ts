import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { languageOf, orRefusal, readWords, whyUnreadable } from '../commandLine/index.ts';
import {
  doubtfulCapitals,
  fromLegacyFont,
  isLegacyFont,
  LEGACY_FONTS,
  type LegacyFont,
} from '../hindi/index.ts';
import { convertMessages } from '../messages/convert.ts';
import { legacyFileLines } from './legacyFileLines.ts';

export interface ConvertStreams {
  /** A terminal, too: there somebody must be told that the text is waited for. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * `npm run convert`: legacy font text to Unicode, line by line, so that a file of any size fits.
 * Resolves to the exit code: 0; 1 where the file cannot be read; 2 where the words are not understood.
 */
export async function runConvertCommand(
  args: readonly string[],
  streams: ConvertStreams,
): Promise<number> {
  const say = convertMessages(languageOf(args));
  const known = LEGACY_FONTS.join(', ');
  const fail = (message: string, code: 1 | 2): number => {
    streams.errors.write(`${message}\n`);
    return code;
  };
  const words = orRefusal(() => readWords(args, { from: { type: 'string' } }, 'words'));
  if ('refusal' in words) return fail(words.refusal, 2);
  const { values, positionals } = words;
  if (values.help) {
    streams.output.write(`${say.help}\n`);
    return 0;
  }
  const [file, ...more] = positionals;
  if (values.from === undefined) return fail(say.fontMissing(known, file), 2);
  if (!isLegacyFont(values.from)) return fail(say.fontUnknown(values.from, known), 2);
  if (more.length > 0) return fail(say.oneFile, 2);
  if (file === undefined && streams.input.isTTY) streams.errors.write(`${say.waiting}\n`);
  try {
    const input = file === undefined ? streams.input : createReadStream(file);
    for await (const doubt of convertLines(input, streams.output, values.from)) {
      streams.errors.write(`${say.doubtful(String(doubt.line), doubt.words.join(' '))}\n`);
    }
    return 0;
  } catch (error) {
    return fail(say.unreadable(file ?? 'stdin', whyUnreadable(error, languageOf(args))), 1);
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
  for await (const text of legacyFileLines(input)) {
    line += 1;
    if (!output.write(`${fromLegacyFont(text, font)}\n`)) await once(output, 'drain');
    const words = doubtfulCapitals(text);
    if (words.length > 0) yield { line, words };
  }
}
