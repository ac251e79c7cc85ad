/** `npm run eval` from its words to its exit code. */
import { existsSync } from 'node:fs';
import { languageOf, orRefusal, readWords } from '../commandLine/index.ts';
import { evalTexts } from '../messages/eval.ts';
import { measureHindi } from './hindiQuality.ts';
import { measureRelated } from './relatedQuality.ts';
import { readRelatedGrades, writeRelatedSheet } from './relatedSheet.ts';
import { measureSearch } from './search/searchQuality.ts';

/** Measures one part of the project on the data of a folder; the result goes out as JSON or a table. */
type Evaluation = (data: string, project: string, options: Options) => Promise<object>;

interface Options {
  /** Stories of one more synthetic paper. */
  readonly large?: number;
  /** Where the sheet of a blind reading goes, and where its grades are. */
  readonly sheet?: string;
  readonly grades?: string;
  /** Stories of a made-up paper whose index is measured. */
  readonly articles?: number;
  /** Path of a Chromium in which waiting is measured. */
  readonly chromium?: string;
  /** Queries of each kind at most. */
  readonly queries: number;
}

const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  hindi: measureHindi,
  related: async (data, _project, { large, sheet, grades }) => {
    if (sheet !== undefined) return writeRelatedSheet(data, sheet);
    return grades === undefined ? measureRelated(data, large) : readRelatedGrades(data, grades);
  },
  search: measureSearch,
};

const OPTIONS = {
  data: { type: 'string', default: 'data' },
  large: { type: 'string' },
  sheet: { type: 'string' },
  grades: { type: 'string' },
  articles: { type: 'string' },
  chromium: { type: 'string' },
  queries: { type: 'string', default: '300' },
  json: { type: 'boolean', default: false },
} as const;

/** @returns 0, or 2 for words it does not understand and data that is not there */
export async function runEvalCommand(args: readonly string[], project: string): Promise<number> {
  const texts = evalTexts(languageOf(args));
  const refuse = (reason: string): number => {
    process.stderr.write(`${reason}\n`);
    return 2;
  };
  const words = orRefusal(() => readWords(args, OPTIONS, 'words'));
  if ('refusal' in words) return refuse(words.refusal);
  const { values, positionals } = words;
  if (values.help) {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  const [name = ''] = positionals;
  const evaluation = Object.hasOwn(EVALUATIONS, name) ? EVALUATIONS[name] : undefined;
  if (!evaluation) return refuse(texts.unknownPart(name, Object.keys(EVALUATIONS).join(', ')));
  if (!existsSync(values.data)) return refuse(texts.noData(values.data));
  const figures = await evaluation(values.data, project, {
    ...(values.large !== undefined && { large: Number(values.large) }),
    ...(values.sheet !== undefined && { sheet: values.sheet }),
    ...(values.grades !== undefined && { grades: values.grades }),
    ...(values.articles !== undefined && { articles: Number(values.articles) }),
    ...(values.chromium !== undefined && { chromium: values.chromium }),
    queries: Number(values.queries),
  });
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : tableOf(figures));
  return 0;
}

/** Letters of the longest name of a figure, and a space. */
const LABEL_WIDTH = 52;

/** One figure a line, under the names of the JSON; lists of examples only by their length. */
function tableOf(figures: object, path = ''): string {
  return Object.entries(figures)
    .map(([name, value]: [string, unknown]) => {
      const label = path === '' ? name : `${path}.${name}`;
      if (Array.isArray(value)) return `${label.padEnd(LABEL_WIDTH)}${value.length}\n`;
      if (typeof value === 'object' && value !== null) return tableOf(value, label);
      const shown = typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
      return `${label.padEnd(LABEL_WIDTH)}${shown}\n`;
    })
    .join('');
}
