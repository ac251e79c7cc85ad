/** Lines that YAML reads without complaint and otherwise than their writer meant. */
import { fieldKeys } from '../messages/problems.ts';
import { type Fault, fault } from './problem.ts';
import { quoteWhole } from './quoteYaml.ts';

/** A hashtag in unquoted text: `title: पहला मैच #INDvsPAK`. */
const HASHTAG =
  /^(\s*(?:- )?[^\s:#"'][^:\n]*):[ \t]+([^\s"'|>#[{][^\n]*[ \t]#[^\s#][^\n]*|#[^\s#][^\n]*)$/gm;

/** After a headline nobody writes comments: `title: फिल्म # समीक्षा` is meant as it stands. */
const HASH_IN_WORDS = /^((?:title|deck|summary)):[ \t]+([^\s"'|>#[{][^\n]*[ \t]#[ \t][^\n]*)$/gm;

/** Text that YAML would silently take for comments, and keys that it would take for text. */
export function silentLosses(source: string): readonly Fault[] {
  return [...(source.includes(' #') ? hashtags(source) : []), ...gluedKeys(source)];
}

function hashtags(source: string): readonly Fault[] {
  return [...source.matchAll(HASHTAG), ...source.matchAll(HASH_IN_WORDS)].map((match) => {
    const key = match[1]?.trim() ?? '';
    return {
      ...fault('hash-in-text', { fixed: `${key}: ${withoutLoss(key, match[2] ?? '')}` }),
      offset: match.index,
    };
  });
}

/** `tags: #रेल #मौसम` is meant as a list. */
function withoutLoss(key: string, value: string): string {
  const words = value.trim().split(/[\s,]+/);
  const areTags = key === 'tags' && words.every((word) => /^#[^#[\]{}"']+$/.test(word));
  return areTags ? `[${words.map((word) => word.slice(1)).join(', ')}]` : quoteWhole(value);
}

/** `date:2024-11-22` without the space would become more text of the line above. */
const GLUED = new RegExp(`^(${fieldKeys.join('|')}):(?:[-–—][ \\t]+)?([^\\s:/].*)$`, 'gm');

function gluedKeys(source: string): readonly Fault[] {
  return [...source.matchAll(GLUED)].map(({ index, 1: key = '', 2: value = '' }) => ({
    ...fault('missing-colon', { key, fixed: `${key}: ${plainOrQuoted(value.trim())}` }),
    offset: index,
  }));
}

/** Dates, codes and what is quoted or listed already stay as they are. */
export function plainOrQuoted(value: string): string {
  return /^(?:[\w-][\w .-]*|"[^"]*"|'[^']*'|\[.*\])$/.test(value) ? value : quoteWhole(value);
}
