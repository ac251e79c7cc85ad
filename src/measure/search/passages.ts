/** Questions and the passages that answer them (XQuAD, Hindi). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SearchDocument, searchDocuments } from '../../search/index.ts';
import { paperOfTexts } from '../textPaper.ts';

export interface Question {
  readonly question: string;
  /** Address of the passage that answers it. */
  readonly passage: string;
}

export interface Passages {
  readonly documents: readonly SearchDocument[];
  readonly questions: readonly Question[];
}

export function readPassages(data: string): Passages {
  const passages = rowsOf(join(data, 'search', 'xquad_docs.tsv'));
  const paper = paperOfTexts(
    passages.map(([number = '', title = '', text = '']) => ({
      permalink: addressOf(number),
      title: title.replaceAll('_', ' '),
      date: '2024-01-01',
      category: 'gyan',
      body: text,
    })),
  );
  const questions = rowsOf(join(data, 'search', 'xquad_queries_qrels.tsv')).map(
    ([, question = '', number = '']): Question => ({ question, passage: addressOf(number) }),
  );
  return { documents: searchDocuments(paper), questions };
}

function addressOf(number: string): string {
  return `/gyan/${number}/`;
}

function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
