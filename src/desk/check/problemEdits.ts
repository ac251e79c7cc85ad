/** Problems of the front matter that can be mended without asking. */
import type { Problem } from '../../content/index.ts';
import type { Edit } from './edits.ts';
import type { PlacedText } from './placed.ts';

type Mend = (line: string, problem: Problem) => string | undefined;

const KEY_AND_VALUE = /^(\s*(?:- )?)([^\s:#"'][^:]*?)(\s*:[ \t]+)((?:[^#\s]|\s(?!#)|(?<=\S)#)*)/u;

/** How a faulty line is written right; nothing where a person must decide. */
const MENDS: Readonly<Record<string, Mend>> = {
  'long-dash': () => '---',
  'colon-in-text': (line, { values }) => indented(line, values.fixed),
  'text-needs-quotes': (line, { values }) => indented(line, values.fixed),
  'quotation-within': (line, { values }) => indented(line, values.fixed),
  'missing-colon': (line, { values }) => indented(line, values.fixed),
  'hash-in-text': (line, { values }) => indented(line, values.fixed),
  'tab-indent': (line) => line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  ')),
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
  const mended = mend(line, problem);
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
