/** All figures of search: what is found, what the first query costs, what the index costs. */

import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundleForBrowsers } from '../../../layouts/bundle.ts';
import { synonymGroups } from '../../build/searchFiles.ts';
import { readContent } from '../../content/index.ts';
import { pagefindEngine, type SearchDocument, searchDocuments } from '../../search/index.ts';
import { type Random, randomFrom } from '../random.ts';
import { share } from '../share.ts';
import { paperOfTexts } from '../textPaper.ts';
import { type Latency, measureLatency } from './browserLatency.ts';
import { type Find, ourEngine } from './engines.ts';
import { type FirstQueryFigures, measureFirstQueries } from './firstQueries.ts';
import type { IndexCost } from './indexCost.ts';
import { measureIndexApart } from './indexCostApart.ts';
import { measurePairs, type PairFigures } from './minimalPairs.ts';
import { measureRows, type RowFigures } from './newsroomRows.ts';
import { pagefindInNode } from './pagefindInNode.ts';
import { readPassages } from './passages.ts';
import { plainBm25 } from './plainBm25.ts';
import { holds, type SearchedPaper, searchedPaper } from './searchedPaper.ts';
import { readSearchedStories, SEED } from './searchedStories.ts';
import { spellingVariants } from './spellingOperators.ts';
import {
  inflectedForms,
  romanPairs,
  romanWords,
  type Spelling,
  typos,
  type WordQuery,
} from './wordQueries.ts';

/** Shares from 0 to 1; '—' where the engine has no such search. */
export interface EngineFigures {
  readonly romanWords: number;
  readonly romanNames: number;
  readonly romanPairs: number;
  readonly spellingVariants: number;
  readonly inflectedForms: number;
  readonly typos: number;
  readonly newestFirst: number;
  readonly minimalPairs: PairFigures;
  readonly newsroomRows: RowFigures | '—';
  readonly questions: number;
}

export interface SearchQuality {
  readonly ours: EngineFigures;
  readonly pagefind: EngineFigures;
  readonly plainBm25: { readonly questions: number };
  /** By the number of stories and the kind of query. */
  readonly firstQuery: Readonly<Record<string, Readonly<Record<string, FirstQueryFigures>>>>;
  readonly index: Readonly<Record<string, IndexCost>>;
  /** In the largest paper. */
  readonly latency: Latency | '—';
  /** Kilobytes of scripts, compressed with brotli. */
  readonly script: ScriptFigures;
}

export interface SearchScale {
  /** Stories of one more paper, made up; only its costs are measured. */
  readonly articles?: number;
  /** Path of a Chromium in which waiting is measured. */
  readonly chromium?: string;
  /** Queries of each kind at most. */
  readonly queries: number;
}

/** @param data folder that holds articles/, romanisation/, stemming/ and search/ */
export async function measureSearch(
  data: string,
  project: string,
  { articles, queries, chromium }: SearchScale,
): Promise<SearchQuality> {
  const { content } = await readContent(join(project, 'content'), {});
  const synonyms = synonymGroups(content);
  const { stories: real, names, typed } = readSearchedStories(data);
  const paper = searchedPaper(searchDocuments(paperOfTexts(real)), synonyms);
  const passages = readPassages(data);
  const questions = sample(passages.questions, queries, randomFrom(SEED));
  const found = async (find: Find): Promise<number> => {
    let right = 0;
    for (const { question, passage } of questions) {
      if ((await find(question)).includes(passage)) right++;
    }
    return share(right, questions.length);
  };
  const figures = async (
    engineOf: (documents: readonly SearchDocument[]) => Promise<Find>,
    rows: RowFigures | '—',
  ): Promise<EngineFigures> => ({
    ...(await measureWords(
      { paper, data, typed, names },
      await engineOf(paper.documents),
      queries,
    )),
    newsroomRows: rows,
    questions: await found(await engineOf(passages.documents)),
  });
  const ours = await figures(
    async (documents) => ourEngine(searchedPaper(documents, synonyms).files),
    await measureRows([], synonyms),
  );
  const closing: (() => void)[] = [];
  const pagefind = await figures(async (documents) => {
    const opened = await pagefindInNode(await pagefindEngine().index(documents));
    closing.push(opened.close);
    return opened.find;
  }, '—');
  for (const close of closing.toReversed()) close();
  const bm25 = plainBm25(passages.documents.map(({ title, text }) => `${title}\n${text()}`));
  const addresses = passages.documents.map(({ permalink }) => permalink);
  const cost = articles !== undefined && (await measureIndexApart(data, articles, synonyms));
  const first = firstQueryKinds({ paper, data, typed, names }, Math.min(queries, 100));
  return {
    ours,
    pagefind,
    plainBm25: {
      questions: await found(async (question) =>
        bm25(question)
          .slice(0, 10)
          .map((index) => addresses[index] ?? ''),
      ),
    },
    firstQuery: {
      [real.length]: await measureFirstQueries(paper.files, first),
      ...(cost && { [cost.figures.stories]: await measureFirstQueries(cost.files, first) }),
    },
    index: cost ? { [cost.figures.stories]: cost.figures } : {},
    latency:
      chromium === undefined
        ? '—'
        : await measureLatency(chromium, (cost || paper).files, interleaved(first, 10)),
    script: scriptFigures(),
  };
}

export interface ScriptFigures {
  /** What stands in the page itself, what it loads, and the engine without parts. */
  readonly inline: number;
  readonly page: number;
  readonly worker: number;
  /** Parts of the engine for words in Roman letters, and for figures and signs. */
  readonly romanPart: number;
  readonly rulesPart: number;
  /** What a first query loads: of words in Devanagari, of words in Roman letters, of anything. */
  readonly devanagari: number;
  readonly roman: number;
  readonly all: number;
}

function scriptFigures(): ScriptFigures {
  const kilobytes = (entry: string): number =>
    brotliCompressSync(bundleForBrowsers(`browser/search/${entry}`)).length / 1000;
  const files = {
    inline: kilobytes('engineStart.ts') + kilobytes('resultsRoom.ts'),
    page: kilobytes('hindiPage.ts'),
    worker: kilobytes('worker.ts'),
    romanPart: kilobytes('heardWordsPart.ts'),
    rulesPart: kilobytes('queryRulesPart.ts'),
  };
  const devanagari = files.inline + files.page + files.worker;
  const roman = devanagari + files.romanPart;
  return { ...files, devanagari, roman, all: roman + files.rulesPart };
}

/** So many queries of each kind, one kind after the other. */
function interleaved(
  kinds: Readonly<Record<string, readonly string[]>>,
  each: number,
): readonly string[] {
  const lists = Object.values(kinds);
  return Array.from({ length: each }, (_, n) => lists.flatMap((list) => list[n] ?? [])).flat();
}

type WordFigures = Omit<EngineFigures, 'newsroomRows' | 'questions'>;

interface Asked {
  readonly paper: SearchedPaper;
  readonly data: string;
  readonly typed: readonly Spelling[];
  readonly names: readonly WordQuery[];
}

/** What readers come with, by kind: as many of each. */
function firstQueryKinds(
  { paper, typed, names }: Asked,
  each: number,
): Readonly<Record<string, readonly string[]>> {
  const some = (all: readonly WordQuery[]): readonly string[] =>
    sample(all, each, randomFrom(SEED)).map(({ query }) => query);
  return {
    romanWords: some(romanWords(paper, typed)),
    romanNames: some(names),
    spellingVariants: some(Object.values(spellingVariants(paper)).flat()),
    typos: some(typos(paper, randomFrom(SEED))),
  };
}

async function measureWords(
  { paper, data, typed, names }: Asked,
  find: Find,
  queries: number,
): Promise<WordFigures> {
  const random = randomFrom(SEED);
  const success = (all: readonly WordQuery[]): Promise<number> =>
    successAmongTen(paper, find, sample(all, queries, random));
  const variants = Object.values(spellingVariants(paper));
  const each = Math.ceil(queries / variants.length);
  return {
    romanWords: await success(romanWords(paper, typed)),
    romanNames: await success(names),
    romanPairs: await success(romanPairs(paper, typed)),
    spellingVariants: await success(variants.flatMap((all) => sample(all, each, random))),
    inflectedForms: await success(inflectedForms(paper, data)),
    typos: await success(typos(paper, random)),
    newestFirst: await newestFirst(
      paper,
      find,
      sample(
        [...paper.vocabulary.values()].filter(
          ({ spelling, stories }) => stories >= 10 && /^[\u0901-\u0963]{3,}$/u.test(spelling),
        ),
        queries,
        random,
      ).map(({ spelling }) => spelling),
    ),
    minimalPairs: await measurePairs(paper, find),
  };
}

async function successAmongTen(
  { stories }: SearchedPaper,
  find: Find,
  queries: readonly WordQuery[],
): Promise<number> {
  let successes = 0;
  for (const { query, meant, forms } of queries) {
    const found = await find(query);
    const isRight = (url: string): boolean =>
      meant.every((word) => holds(stories.get(url), word, forms));
    if (found.some(isRight)) successes++;
  }
  return share(successes, queries.length);
}

async function newestFirst(
  { stories }: SearchedPaper,
  find: Find,
  words: readonly string[],
): Promise<number> {
  let right = 0;
  let shown = 0;
  for (const word of words) {
    const found = await find(word, 'newest');
    shown += found.length;
    right += found.filter((url) => holds(stories.get(url), word)).length;
  }
  return share(right, shown);
}

/** So many of a list, by chance (Fisher and Yates). */
function sample<Item>(all: readonly Item[], most: number, random: Random): readonly Item[] {
  const left = [...all];
  const chosen: Item[] = [];
  while (chosen.length < most && left.length > 0) {
    const [item] = left.splice(Math.floor(random() * left.length), 1);
    if (item !== undefined) chosen.push(item);
  }
  return chosen;
}
