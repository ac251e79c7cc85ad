/** A blind reading: a reader grades related stories without knowing which method chose them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Article } from '../newspaper/index.ts';
import { type Random, randomFrom } from './random.ts';
import { readRealArticles, realStories } from './realArticles.ts';
import { METHODS } from './relatedMethods.ts';
import { paperOfTexts } from './textPaper.ts';

const STORIES = 60;
const SEED = 20241122;
/** Code units of an opening paragraph that the reader sees. */
const OPENING = 160;

interface Question {
  readonly article: Article;
  /** What any method chose, each once, in random order. */
  readonly answers: readonly Article[];
  /** What each method chose. */
  readonly chosen: Readonly<Record<string, readonly Article[]>>;
}

/** The grades that a method's choices got. */
export interface Grades {
  readonly graded: number;
  /** Of 0 (unrelated) to 3 (the same matter). */
  readonly mean: number;
  /** Share of grade 0. */
  readonly unrelated: number;
}

/**
 * Writes the sheet: 60 stories, each with all that the methods chose. The reader grades each choice
 * from 0 to 3 and writes a line a story into another file: its number, a colon, one figure a choice.
 */
export async function writeRelatedSheet(data: string, file: string): Promise<object> {
  const sheet = questions(data).map(({ article, answers }, index) =>
    [
      `## ${index + 1}. ${describe(article)}`,
      ...answers.map((answer, number) => `${number + 1}) ${describe(answer)}`),
      '',
    ].join('\n'),
  );
  writeFileSync(file, sheet.join('\n'));
  return { stories: sheet.length };
}

/** Reads the grades back and tells how each method did. */
export async function readRelatedGrades(
  data: string,
  file: string,
): Promise<Readonly<Record<string, Grades>>> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const grades = new Map(
    lines.flatMap((line) => {
      const [, number, figures] = /^(\d+):\s*([\d\s]+)$/.exec(line) ?? [];
      if (number === undefined || figures === undefined) return [];
      return [[Number(number), Array.from(figures.replace(/\s/g, ''), Number)] as const];
    }),
  );
  const asked = questions(data);
  return Object.fromEntries(
    Object.keys(METHODS).map((method) => {
      const given = asked.flatMap(({ answers, chosen }, index) =>
        (chosen[method] ?? []).flatMap(
          (one) => grades.get(index + 1)?.[answers.indexOf(one)] ?? [],
        ),
      );
      const sum = given.reduce((total, grade) => total + grade, 0);
      return [
        method,
        {
          graded: given.length,
          mean: sum / given.length,
          unrelated: given.filter((grade) => grade === 0).length / given.length,
        },
      ];
    }),
  );
}

function questions(data: string): readonly Question[] {
  const paper = paperOfTexts(realStories(readRealArticles(data)));
  const random = randomFrom(SEED);
  const methods = Object.entries(METHODS).map(([name, method]) => [name, method(paper)] as const);
  return shuffled(paper.articles, random)
    .slice(0, STORIES)
    .map((article) => {
      const chosen = Object.fromEntries(methods.map(([name, choose]) => [name, choose(article)]));
      const answers = shuffled([...new Set(Object.values(chosen).flat())], random);
      return { article, answers, chosen };
    });
}

function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

function describe({ title, lede }: Article): string {
  return `${title} | ${lede.slice(0, OPENING).replaceAll('\n', ' ')}`;
}
