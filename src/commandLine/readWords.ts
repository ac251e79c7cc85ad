/** Reads the words of a command: one place for what an option is and how a wrong one is refused. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { misspelt } from '../content/index.ts';
import { wordTexts } from '../messages/words.ts';
import { languageOf } from './languageOf.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that every command knows. */
const COMMON = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies Options;

/** Words that are not understood; the message is for the person at the terminal. */
export class WordsRefused extends Error {
  override readonly name = 'WordsRefused';
}

/**
 * @param own the command's options, besides `--lang` and `--help`
 * @param takes whether the command takes words that are not options
 * @throws WordsRefused in the language asked for: an unknown option, one without its value or
 *   with a value it does not take, a word too many
 *
 * @example readWords(['--limit', '5', 'चुनाव'], { limit: { type: 'string' } }, 'words')
 */
export function readWords<const Own extends Options>(
  args: readonly string[],
  own: Own,
  takes: 'options' | 'words' = 'options',
) {
  const options: typeof COMMON & Own = { ...COMMON, ...own };
  const config = { args: [...args], options, allowPositionals: takes === 'words' };
  refuseUnknown(config);
  return parseArgs(config);
}

/** Node's own refusals are English and name no remedy. */
function refuseUnknown(config: {
  readonly args: string[];
  readonly options: Options;
  readonly allowPositionals: boolean;
}): void {
  const texts = wordTexts(languageOf(config.args));
  const refuse = (reason: string): never => {
    throw new WordsRefused(`${reason}\n${texts.helpHint}`);
  };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !config.allowPositionals) {
      refuse(texts.tooMany(token.value));
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(config.options, name) ? config.options[name] : undefined;
    if (!option) {
      const meant = misspelt(name, Object.keys(config.options));
      refuse(texts.unknown(rawName, meant && `--${meant}`));
    } else if (option.type === 'string' && (value === undefined || looksLikeOption(token))) {
      refuse(texts.valueMissing(rawName));
    } else if (option.type === 'boolean' && value !== undefined) {
      refuse(texts.valueTooMany(rawName, value));
    } else if (name === 'lang' && !/^(?:hi|en)$/.test(value ?? '')) {
      refuse(texts.wrongLanguage(value ?? ''));
    }
  }
}

/** `--category --drafts`: the value was forgotten. `--category=--x` says that it is meant. */
function looksLikeOption(token: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  return token.inlineValue !== true && /^--?\w/.test(token.value ?? '');
}
