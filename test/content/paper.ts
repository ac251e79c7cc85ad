/** Tiny content folders for tests, written from inline texts. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type ContentReport,
  formatProblems,
  type ReadOptions,
  readContent,
} from '../../src/content/index.ts';

const SETTINGS: Readonly<Record<string, string>> = {
  'site.yaml': 'name: प्रदेश संवाद\nurl: https://samwad.example\n',
  'categories.yaml':
    '- {id: desh-videsh, name: देश-विदेश}\n- {id: madhya-pradesh, name: मध्य प्रदेश, aliases: [MP]}\n',
  'authors.yaml':
    '- {id: pradesh-samwad-team, name: Pradesh Samwad Team, kind: desk}\n- {id: rajesh-sharma, name: राजेश शर्मा}\n- {id: seema-verma, name: सीमा वर्मा}\n',
  'places.yaml':
    '- {id: narmadapuram, name: नर्मदापुरम, roman: Narmadapuram, old: [होशंगाबाद], latitude: 22.75, longitude: 77.72}\n',
};

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder with settings and the files given, hands it over, and removes it. */
export async function withPaper<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'samwad-'));
  try {
    for (const [file, content] of Object.entries({ ...SETTINGS, ...files })) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function readPaper(files: Files, options?: ReadOptions): Promise<ContentReport> {
  return withPaper(files, (folder) => readContent(folder, options));
}

/** A story whose front matter is right but for the lines given. */
export function story(lines: Readonly<Record<string, string>> = {}, body = 'खबर का पाठ।'): string {
  const fields = { title: 'रूस दौरा', date: '2024-11-22', category: 'desh-videsh', ...lines };
  const written = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${written.join('\n')}\n---\n\n${body}\n`;
}

/** "rule@line" of every problem of a one-story paper. */
export async function rulesOf(text: string | Uint8Array, others: Files = {}): Promise<string[]> {
  const { problems } = await readPaper({ 'articles/khabar.md': text, ...others });
  return problems.map(({ rule, line }) => `${rule}@${line}`);
}

export async function messagesOf(text: string, others: Files = {}): Promise<string> {
  const { problems } = await readPaper({ 'articles/khabar.md': text, ...others });
  return formatProblems(problems, 'hi');
}
