/** A blind reading: a reader grades related stories without knowing which method chose them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Article } from '../newspaper/index.ts';
import { type Random, randomFrom } from './random.ts';
import { readRealArticles, realStories } from './realArticles.ts';
import { METHODS } from './relatedMethods.ts';
import { paperOfTexts } from './textPaper.ts';

const STORIES = 60;
const SEED = 20241127;
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
 * Writes the sheet: 60 stories, each with all that the methods chose. The reader writes a grade from
 * 0 to 3 between the brackets before each choice. Stories go by their addresses, so that the grades
 * still hold when a method has changed; only choices that nobody read are left out then.
 */
export async function writeRelatedSheet(data: string, file: string): Promise<object> {
  const sheet = questions(data).map(({ article, answers }) =>
    [`## ${describe(article)}`, ...answers.map((answer) => `[ ] ${describe(answer)}`), ''].join(
      '\n',
    ),
  );
  writeFileSync(file, sheet.join('\n'));
  return { stories: sheet.length };
}

/** Reads the grades back and tells how each method did. */
export async function readRelatedGrades(
  data: string,
  file: string,
): Promise<Readonly<Record<string, Grades>>> {
  const grades = gradesIn(readFileSync(file, 'utf8'));
  const asked = questions(data);
  return Object.fromEntries(
    Object.keys(METHODS).map((method) => {
      const given = asked.flatMap(({ article, chosen }) =>
        (chosen[method] ?? []).flatMap(
          (one) => grades.get(`${article.permalink} ${one.permalink}`) ?? [],
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

/** Grades by the addresses of story and choice. */
function gradesIn(sheet: string): ReadonlyMap<string, number> {
  const grades = new Map<string, number>();
  let story = '';
  for (const line of sheet.split('\n')) {
    const [, grade, address = ''] = /^(?:##|\[([0-3 ])\]) (\/\S+)/.exec(line) ?? [];
    if (line.startsWith('##')) story = address;
    else if (grade && grade !== ' ') grades.set(`${story} ${address}`, Number(grade));
  }
  return grades;
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

function describe({ permalink, title, lede }: Article): string {
  return `${permalink} ${title} | ${lede.slice(0, OPENING).replaceAll('\n', ' ')}`;
}
