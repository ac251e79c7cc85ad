/** A story file in a legacy font: its words become Unicode, its keys, dates and codes stay. */
import { legacyLines } from './paste/legacyLines.ts';
import { quote } from './writeStory.ts';

const FENCE = '---';

/** Keys whose values are words. */
const WORDS =
  /^(\s*(?:-[ \t]+)?(?:title|deck|summary|place|alt|caption|text|credit|label):[ \t]+)(\S.*?)\s*$/;

/** Whether a text opens as a story does. */
export function opensStory(line: string): boolean {
  return line.trimEnd() === FENCE;
}

/** @param lines of the file; the headline is judged with the text, since few words tell nothing */
export function storyInUnicode(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, index) => index > 0 && opensStory(line));
  const head = lines.slice(0, end + 1);
  const written = head.map((line) => WORDS.exec(line));
  const values = written.map((found) => unquoted(found?.[2] ?? ''));
  const unicode = legacyLines([...values, ...lines.slice(end + 1)]).lines;
  const newHead = head.map((line, index) => {
    const value = unicode[index] ?? '';
    return value === values[index] ? line : `${written[index]?.[1] ?? ''}${quote(value)}`;
  });
  return [...newHead, ...unicode.slice(head.length)];
}

/** In the font a single mark is a letter, so only marks around the whole value delimit it. */
function unquoted(value: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/s.exec(value) ?? [];
  return double?.replaceAll('\\"', '"') ?? single?.replaceAll("''", "'") ?? value;
}
