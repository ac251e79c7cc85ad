/** Problems of the front matter that can be mended without asking. */
import type { Problem } from '../../content/index.ts';
import type { Edit } from './edits.ts';
import type { PlacedText } from './placed.ts';

/** @param before the line above */
type Mend = (line: string, problem: Problem, before: string) => string | undefined;

const KEY_AND_VALUE = /^(\s*(?:- )?)([^\s:#"'][^:]*?)(\s*:[ \t]+)((?:[^#\s]|\s(?!#)|(?<=\S)#)*)/u;

/** How a faulty line is written right; nothing where a person must decide. */
const MENDS: Readonly<Record<string, Mend>> = {
  'long-dash': () => '---',
  'wrong-fence': () => '---',
  'unclosed-front-matter': (line, { values }) =>
    values.found !== '' && line.trimEnd() === values.found ? '---' : undefined,
  'colon-in-text': (line, { values }) => indented(line, values.fixed),
  'text-needs-quotes': (line, { values }) => indented(line, values.fixed),
  'quotation-within': (line, { values }) => indented(line, values.fixed),
  'missing-colon': (line, { values }) => indented(line, values.fixed),
  'text-after-quote': (line, { values }) => indented(line, values.fixed),
  'dash-without-space': (line, { values }) => indented(line, values.fixed),
  'unclosed-quote': (line, { values }) =>
    values.fixed === '' ? undefined : indented(line, values.fixed),
  'indented-key': (line) => line.trimStart(),
  'hash-in-text': (line, { values }) => indented(line, values.fixed),
  'tab-indent': (line, _problem, before) =>
    /^(?:---|[^\s:#-][^:]*:[ \t]+\S)/.test(before)
      ? line.trimStart()
      : line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  ')),
  'date-format': (line, { values }) => withValue(line, values.key, values.fixed),
  'category-code': (line, { values }) => withValue(line, 'category', values.suggestion),
  'several-authors': (line, { values }) => withValue(line, 'author', `[${values.list}]`),
  'misspelt-key': (line, { values }) => {
    const match = KEY_AND_VALUE.exec(line) ?? /^(\s*(?:- )?)([^\s:]+)(\s*:)/u.exec(line);
    const { key = '', suggestion } = values;
    if (match?.[2] !== key || suggestion === undefined) return undefined;
    const indent = match[1] ?? '';
    return indent + suggestion + line.slice(indent.length + key.length);
  },
};

export function editOfProblem(problem: Problem, text: PlacedText): readonly Edit[] {
  const mend = MENDS[problem.rule];
  if (!mend) return [];
  const span = text.lineSpan(problem.line);
  const line = text.text.slice(span.start, span.end);
  const above = text.lineSpan(problem.line - 1);
  const mended = mend(line, problem, text.text.slice(above.start, above.end));
  return mended === undefined || mended === line ? [] : [{ ...span, text: mended }];
}

function indented(line: string, fixed: string | undefined): string | undefined {
  if (fixed === undefined) return undefined;
  return (/^[ \t]*/.exec(line)?.[0] ?? '') + fixed;
}

/** The line with another value; nothing if the value stands elsewhere than after its key. */
function withValue(
  line: string,
  key: string | undefined,
  value: string | undefined,
): string | undefined {
  const match = KEY_AND_VALUE.exec(line);
  if (!match || match[2] !== key || value === undefined) return undefined;
  const [whole, indent = '', name = '', colon = ''] = match;
  return indent + name + colon + value + line.slice(whole.trimEnd().length);
}
