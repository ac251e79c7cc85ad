/** HTML in a story's text: it is printed as typed, so every tag is named with what Markdown has. */
import type { ArticleSource, StaticSource } from '../../content/index.ts';
import { htmlRemedies } from '../../messages/check.ts';
import type { Language } from '../../messages/problems.ts';
import { deskFinding, type Finding } from './finding.ts';

const NAMES =
  'a|b|strong|i|em|u|s|br|hr|p|div|span|font|center|h[1-6]|ul|ol|li|blockquote|table|tr|td|th|img|figure|iframe|video|audio|embed|object|script|style|form|input|button|link|meta';
const TAG = new RegExp(`</?(${NAMES})(?=[\\s/>])[^<>]*>`, 'gi');
const CODE = /`[^`\n]+`|^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|(?![\s\S]))/gm;

/** The first of each kind of tag; the rest goes with it. */
export function rawHtml(
  { file, body, bodyLine }: ArticleSource | StaticSource,
  language: Language,
): readonly Finding[] {
  if (!body.includes('<')) return [];
  const prose = body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  const first = new Map<string, RegExpExecArray>();
  for (const tag of prose.matchAll(TAG)) {
    const name = tag[1]?.toLowerCase() ?? '';
    if (!first.has(name)) first.set(name, tag);
  }
  return [...first].map(([name, { 0: tag, index }]) => {
    const above = prose.slice(0, index).split('\n');
    const column = (above.at(-1)?.length ?? 0) + 1;
    const place = { file, line: bodyLine + above.length - 1, column };
    const remedy = htmlRemedies[language](name);
    return deskFinding('raw-html', place, { tag, remedy }, language);
  });
}
