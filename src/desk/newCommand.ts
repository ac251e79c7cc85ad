/** `npm run new` from its words to its exit code. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFolder, languageOf, readWords, WordsRefused } from '../commandLine/index.ts';
import {
  type Content,
  type Instant,
  instantAt,
  NameIndex,
  parseInstant,
  readContent,
} from '../content/index.ts';
import { type CommandTexts, commandTexts } from '../messages/commands.ts';
import { askForStory } from './newPrompts.ts';
import { newStory } from './newStory.ts';
import { openEditor } from './openEditor.ts';

const OPTIONS = {
  category: { type: 'string' },
  author: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  content: { type: 'string' },
  now: { type: 'string' },
  edit: { type: 'boolean', default: false },
} as const;

export interface NewSurroundings {
  /** Folder of the project, whose content/ is meant unless --content says otherwise. */
  readonly project: string;
  readonly now: Date;
  /** Whether somebody sits at the terminal who can be asked. */
  readonly isAttended: boolean;
  /** What the environment names as the writer's editor. */
  readonly editor: string | undefined;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Resolves to 0; to 2 where the words are not understood, or nobody answered. */
export async function runNewCommand(
  args: readonly string[],
  around: NewSurroundings,
): Promise<number> {
  const texts = commandTexts(languageOf(args));
  try {
    await makeStory(args, around, texts);
    return 0;
  } catch (error) {
    if (isStopped(error)) around.complain(texts.notCreated);
    else if (error instanceof WordsRefused) around.complain(error.message);
    else throw error;
    return 2;
  }
}

/** Ctrl+C at a question. */
function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

async function makeStory(
  args: readonly string[],
  { project, now, isAttended, editor, print, complain }: NewSurroundings,
  texts: CommandTexts,
): Promise<void> {
  const { values, positionals } = readWords(args, OPTIONS, 'words');
  if (values.help) return print(texts.newHelp);
  const folder = contentFolder(values.content, project, languageOf(args));
  const { content } = await readContent(folder);
  const given = {
    title: positionals.join(' ').trim() || undefined,
    category: values.category,
    authors: values.author,
    tags: values.tag,
  };
  const isOpen = given.title === undefined || given.category === undefined;
  const wanted = isAttended && isOpen ? await askForStory(given, content, texts) : given;
  if (wanted.title === undefined) throw new WordsRefused(texts.titleMissing);
  const fields = {
    title: wanted.title,
    category: chosenCategory(wanted.category, content, texts),
    authors: (wanted.authors ?? []).map((name) => chosenAuthor(name, content, texts)),
    tags: wanted.tags ?? [],
    date: chosenDate(values.now, now, texts),
  };
  const story = newStory(fields, content.site, (file) => existsSync(join(folder, file)));
  const path = join(folder, story.file);
  mkdirSync(dirname(path), { recursive: true });
  // "wx" fails where the file exists: a story that appeared meanwhile is not lost.
  writeFileSync(path, story.text, { flag: 'wx' });
  complain(texts.created);
  print(relative(process.cwd(), path));
  complain(texts.createdNext);
  if (values.edit) await edit(path, editor, texts);
}

async function edit(path: string, editor: string | undefined, texts: CommandTexts): Promise<void> {
  if (editor === undefined || editor.trim() === '') throw new WordsRefused(texts.editorMissing);
  await openEditor(editor, path).catch(() => {
    throw new WordsRefused(texts.editorFailed(editor));
  });
}

function chosenCategory(
  written: string | undefined,
  { categories }: Content,
  texts: CommandTexts,
): Content['categories'][number] {
  if (categories.length === 0) throw new WordsRefused(texts.noCategories);
  const known = categories.map(({ id, name }) => `${id} (${name})`).join(', ');
  if (written === undefined) throw new WordsRefused(texts.categoryMissing(known));
  const index = new NameIndex(
    categories.map(({ id, name, aliases }) => ({ id, names: [name], nicknames: aliases })),
  );
  const found = index.find(written);
  const category = categories.find(({ id }) => id === found?.id);
  if (category) return category;
  throw new WordsRefused(texts.categoryUnknown(written, index.nearest(written) ?? '', known));
}

/** Authors that a refusal names. */
const MOST_AUTHORS = 12;

function chosenAuthor(written: string, { authors }: Content, texts: CommandTexts): string {
  const index = new NameIndex(authors.map(({ id, name }) => ({ id, names: [name] })));
  const found = index.find(written);
  if (found) return found.id;
  const known = authors.slice(0, MOST_AUTHORS).map(({ id, name }) => `${id} (${name})`);
  const all = [...known, ...(authors.length > MOST_AUTHORS ? ['…'] : [])].join(', ');
  throw new WordsRefused(texts.authorUnknown(written, index.nearest(written) ?? '', all));
}

function chosenDate(written: string | undefined, now: Date, texts: CommandTexts): Instant {
  if (written === undefined) return instantAt(Math.floor(now.getTime() / 60_000) * 60_000);
  const moment = parseInstant(written);
  if (!('epoch' in moment)) throw new WordsRefused(texts.wrongNow(written));
  return moment;
}
