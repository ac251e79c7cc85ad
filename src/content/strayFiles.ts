/** Files that lie where nobody reads them: nothing is lost silently. */
import { nearest } from './nearest.ts';
import { fault, type Problem, problemOfFile } from './problem.ts';

const SETTINGS = [
  'site.yaml',
  'categories.yaml',
  'authors.yaml',
  'places.yaml',
  'front.yaml',
  'breaking.yaml',
  'synonyms.yaml',
  'house.yaml',
];
const REQUIRED = ['site.yaml', 'categories.yaml'];
/** What reporters send: renaming such a file would not make text of it. */
const OFFICE = /\.(?:docx?|odt|rtf|pdf|pages|pmd|p65|inx|indd|qxd)$/i;
const FOLDERS = ['articles', 'pages', 'media'];

export function strayFiles(files: readonly string[]): readonly Problem[] {
  return [...missing(files), ...files.flatMap(strayFile)];
}

function missing(files: readonly string[]): readonly Problem[] {
  return REQUIRED.filter((name) => !files.includes(name)).map((name) =>
    problemOfFile(fault('missing-file', { name }), name),
  );
}

function strayFile(file: string): readonly Problem[] {
  const [first = '', ...below] = file.split('/');
  if (below.length === 0) {
    if (SETTINGS.includes(first) || /^readme/i.test(first)) return [];
    return [stray(file, first, SETTINGS)];
  }
  if (!FOLDERS.includes(first)) return [stray(file, first, FOLDERS)];
  if (first === 'media' || /\.md$/i.test(file)) return [];
  const rule = OFFICE.test(file) ? 'office-file' : 'not-an-article';
  return [problemOfFile(fault(rule, { folder: first }), file)];
}

function stray(file: string, name: string, known: readonly string[]): Problem {
  const suggestion = nearest(name, known) ?? '';
  return problemOfFile(fault('stray-file', { name, suggestion }), file);
}
