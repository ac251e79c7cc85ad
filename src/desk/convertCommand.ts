import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
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
import { opensStory, storyInUnicode } from './legacyStory.ts';

export interface ConvertStreams {
  /** A terminal, too: there somebody must be told that the text is waited for. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * `npm run convert`: legacy font text to Unicode, line by line, so that a file of any size fits. Of
 * a story only the words are converted.
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
  const words = orRefusal(() => readWords(args, OPTIONS, 'words'));
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
  if (values.write && file === undefined) return fail(say.nothingToWrite, 2);
  if (file === undefined && streams.input.isTTY) streams.errors.write(`${say.waiting}\n`);
  try {
    const input = file === undefined ? streams.input : createReadStream(file);
    const aside = values.write && file !== undefined ? `${file}.${randomUUID()}~` : undefined;
    const output = aside === undefined ? streams.output : createWriteStream(aside);
    for await (const doubt of convertLines(input, output, values.from)) {
      streams.errors.write(`${say.doubtful(String(doubt.line), doubt.words.join(' '))}\n`);
    }
    if (aside === undefined || file === undefined) return 0;
    await finished(output.end());
    await rename(aside, file);
    streams.errors.write(`${say.written(file)}\n`);
    return 0;
  } catch (error) {
    return fail(say.unreadable(file ?? 'stdin', whyUnreadable(error, languageOf(args))), 1);
  }
}

const OPTIONS = {
  from: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const;

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
  for await (const [text, unicode] of convertedLines(legacyFileLines(input), font)) {
    line += 1;
    if (!output.write(`${unicode}\n`)) await once(output, 'drain');
    const words = unicode === text ? [] : doubtfulCapitals(text);
    if (words.length > 0) yield { line, words };
  }
}

/** Lines as typed and as Unicode, one after another but for stories, which are judged as a whole. */
async function* convertedLines(
  lines: AsyncGenerator<string>,
  font: LegacyFont,
): AsyncGenerator<readonly [typed: string, unicode: string]> {
  const first = await lines.next();
  if (first.done) return;
  if (!opensStory(first.value)) {
    yield [first.value, fromLegacyFont(first.value, font)];
    for await (const text of lines) yield [text, fromLegacyFont(text, font)];
    return;
  }
  const story = [first.value];
  for await (const text of lines) story.push(text);
  const unicode = storyInUnicode(story);
  yield* story.map((text, index): [string, string] => [text, unicode[index] ?? text]);
}
