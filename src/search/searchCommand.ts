/** `npm run search` from its words to its exit code. */
import { readFile } from 'node:fs/promises';
import { languageOf, orRefusal, readWords, whyUnreadable } from '../commandLine/index.ts';
import { searchCommandTexts } from '../messages/search.ts';
import { type IndexFiles, openIndex } from './query/indexFiles.ts';
import { folderSource } from './query/nodeSource.ts';
import { searchStories } from './query/searchStories.ts';

interface Result {
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly category: string;
  readonly score: number;
}

const OPTIONS = {
  site: { type: 'string', default: '_site' },
  batch: { type: 'string' },
  limit: { type: 'string', default: '10' },
  sort: { type: 'string', default: 'relevance' },
  category: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const SORTS: ReadonlySet<string> = new Set(['relevance', 'newest']);

/** @returns 0; 1 where the index cannot be read; 2 for words it does not understand */
export async function runSearchCommand(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const texts = searchCommandTexts(language);
  const fail = (reason: string, code: number): number => {
    process.stderr.write(`${reason}\n`);
    return code;
  };
  const words = orRefusal(() => readWords(queryApart(args), OPTIONS, 'words'));
  if ('refusal' in words) return fail(words.refusal, 2);
  const { values, positionals } = words;
  if (values.help) {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  const query = positionals.join(' ').trim();
  if (query === '' && values.batch === undefined) return fail(texts.queryMissing, 2);
  if (!/^[1-9]\d*$/.test(values.limit)) return fail(texts.limitUnknown(values.limit), 2);
  if (!SORTS.has(values.sort)) return fail(texts.sortUnknown(values.sort), 2);
  const queries = values.batch === undefined ? [query] : await linesOf(values.batch).catch(asError);
  if (queries instanceof Error) {
    return fail(texts.batchUnreadable(values.batch ?? '', whyUnreadable(queries, language)), 1);
  }
  try {
    const index = await openIndex(folderSource(values.site));
    const request = {
      limit: Number(values.limit),
      ...(values.sort === 'newest' && { sort: 'newest' as const }),
      ...(values.category && { filters: { category: values.category } }),
    };
    const isJson = values.json || values.batch !== undefined;
    for (const line of queries) {
      const results = await resultsOf(index, line, request);
      process.stdout.write(isJson ? `${JSON.stringify(results)}\n` : table(results, texts.none));
    }
    return 0;
  } catch (error) {
    return fail(texts.unreadable(values.site, whyUnreadable(error, language)), 1);
  }
}

/** A word with a minus before it (-गुजरात) belongs to the query: no option is in Devanagari. */
function queryApart(args: readonly string[]): string[] {
  const isExclusion = (arg: string): boolean => /^-[^-\s]*[^\x20-\x7E]/u.test(arg);
  const excluded = args.filter(isExclusion);
  const others = args.filter((arg) => !isExclusion(arg));
  return excluded.length === 0 ? others : [...others, '--', ...excluded];
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

async function linesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

async function resultsOf(
  index: IndexFiles,
  query: string,
  request: Parameters<typeof searchStories>[2],
): Promise<readonly Result[]> {
  const { stories } = await searchStories(index, query, request);
  return stories.map(({ card: { url, title, date, category }, score }) => ({
    url,
    title,
    date,
    category,
    score: Math.round(score * 1000) / 1000,
  }));
}

function table(results: readonly Result[], none: string): string {
  if (results.length === 0) return `${none}\n`;
  return results
    .map(
      ({ url, title, date, category }) =>
        `${title}\n  ${category} · ${date.slice(0, 10)} · ${url}\n`,
    )
    .join('');
}
