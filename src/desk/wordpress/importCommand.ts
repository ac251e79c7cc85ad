/** `npm run import:wordpress` from its words to its exit code. */
import { join, resolve } from 'node:path';
import {
  existingFolder,
  languageOf,
  orRefusal,
  readWords,
  whyUnreadable,
} from '../../commandLine/index.ts';
import { formatProblems, readContent } from '../../content/index.ts';
import { type ImportTexts, importTexts } from '../../messages/importWordpress.ts';
import { type ImportReport, importExport } from './importExport.ts';
import { ExportRefused } from './readExport.ts';

export interface ImportSurroundings {
  /** Folder of the project, whose content/ is meant unless --content says otherwise. */
  readonly project: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const OPTIONS = {
  content: { type: 'string' },
  media: { type: 'string' },
  urls: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Resolves to 0, to 1 where the export is refused, to 2 where the words are not understood. */
export async function runImportCommand(
  args: readonly string[],
  { project, print, complain }: ImportSurroundings,
): Promise<number> {
  const language = languageOf(args);
  const texts = importTexts(language);
  const words = orRefusal(() => readWords(args, OPTIONS, 'words'));
  const refuse = (message: string, code: number): number => {
    complain(message);
    return code;
  };
  if ('refusal' in words) return refuse(words.refusal, 2);
  const { values, positionals } = words;
  if (values.help) {
    print(texts.help);
    return 0;
  }
  const [file] = positionals;
  const urls = values.urls ?? 'alias';
  if (file === undefined || positionals.length > 1) return refuse(texts.fileMissing, 2);
  if (urls !== 'alias' && urls !== 'permalink') return refuse(texts.wrongUrls(urls), 2);
  const uploads = orRefusal(
    () => values.media && existingFolder(values.media, '--media', language),
  );
  if (typeof uploads === 'object') return refuse(uploads.refusal, 2);
  const content = resolve(values.content ?? join(project, 'content'));
  try {
    const report = await importExport({
      file: resolve(file),
      content,
      uploads,
      keepAddresses: urls === 'permalink',
    });
    const say = values.json ? complain : print;
    tell(report, texts, say);
    const problems = await problemsOf(content, report);
    if (problems.length > 0) {
      say(formatProblems(problems, language));
      say(texts.problems(String(new Set(problems.map((problem) => problem.file)).size)));
    }
    if (values.json) print(JSON.stringify({ ...report, leftOut: [...report.leftOut], problems }));
    return 0;
  } catch (error) {
    if (error instanceof ExportRefused) return refuse(texts.refused[error.reason](error.detail), 1);
    return refuse(texts.unreadable(file, whyUnreadable(error, language)), 1);
  }
}

/** What the content reader says of the imported files: nothing that cannot be built goes unnamed. */
async function problemsOf(content: string, { files }: ImportReport) {
  const imported = new Set(files.map(({ file }) => file));
  const { problems } = await readContent(content, { problemsOnly: true });
  return problems.filter(({ file }) => imported.has(file));
}

function tell(report: ImportReport, texts: ImportTexts, say: (line: string) => void): void {
  for (const { file, title, doubts } of report.files) {
    if (doubts.length === 0) continue;
    say(`${file}  “${title}”: ${doubts.map((doubt) => texts.doubts[doubt]).join('; ')}`);
  }
  for (const url of report.picturesMissing) say(texts.missingPicture(url));
  for (const [kind, count] of report.leftOut) say(texts.leftOut(kind, String(count)));
  if (report.unknownShortcodes.length > 0) {
    say(texts.shortcodes(report.unknownShortcodes.join(', ')));
  }
  const count = (written: string) =>
    String(report.files.filter((one) => one.written === written).length);
  say(texts.comments(String(report.comments)));
  say(texts.pictures(String(report.picturesCopied), String(report.picturesMissing.length)));
  say(texts.names(String(report.categoriesAdded), String(report.authorsAdded)));
  say(texts.summary(count('written'), count('unchanged'), count('kept')));
}
