/** The copy desk over the text of one file: typography, words of the house, legacy paragraphs. */
import type { HouseWord } from '../../content/index.ts';
import {
  type CopyKind,
  checkTypography,
  detectLegacyFont,
  fromLegacyFont,
  type Profile,
  type RuleMessage,
} from '../../hindi/index.ts';
import { deskTexts } from '../../messages/check.ts';
import { fillText } from '../../messages/fillText.ts';

/** Plain data without a place in a file, so that it can be remembered by the file's bytes. */
export interface CopyFinding {
  /** Offsets in code units of the file's text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly safe: boolean;
  readonly message: RuleMessage;
  readonly fix?: string;
}

export interface CopyStyle {
  readonly profile: Profile;
  readonly house: readonly HouseWord[];
}

/** What of a story decides how its words are judged. */
export interface CopyContext {
  readonly kind: CopyKind;
  readonly place?: string;
}

/** @param text the file as it lies on disk, front matter included */
export function checkCopy(
  text: string,
  style: CopyStyle,
  context: CopyContext,
): readonly CopyFinding[] {
  const typography = checkTypography(text, { profile: style.profile, ...context }).map(
    ({ start, end, rule, severity, message, fix }) => ({
      start,
      end,
      rule,
      safe: severity === 'fix',
      message,
      ...(fix === undefined ? {} : { fix }),
    }),
  );
  return [...typography, ...houseWords(text, style.house), ...legacyParagraphs(text)];
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Words of house.yaml, whole words only; offered, because a list cannot know every sentence. */
function houseWords(text: string, house: readonly HouseWord[]): readonly CopyFinding[] {
  return house.flatMap(({ wrong, right, reason = '' }) => {
    const found: CopyFinding[] = [];
    for (let at = text.indexOf(wrong); at !== -1; at = text.indexOf(wrong, at + wrong.length)) {
      const end = at + wrong.length;
      if (WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(end))) continue;
      const values = { found: wrong, fix: right, reason };
      found.push({
        start: at,
        end,
        rule: 'house-word',
        safe: false,
        fix: right,
        message: messageOf('house-word', values),
      });
    }
    return found;
  });
}

/** A letter or two of the converted text are enough to recognise it. */
const PREVIEW = 60;

/** A key of the front matter is no word of the paragraph. */
const KEY = /^[a-z_]+:[ \t]+["']?/;

/** Paragraphs typed in a legacy font between Unicode ones. */
function legacyParagraphs(text: string): readonly CopyFinding[] {
  const found: CopyFinding[] = [];
  for (const { index: lineStart, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const key = KEY.exec(line)?.[0].length ?? 0;
    const index = lineStart + key;
    const paragraph = line.slice(key);
    if (/[\u0900-\u097f]{2}/.test(paragraph)) continue;
    const font = detectLegacyFont(paragraph);
    if (font === undefined) continue;
    const fix = fromLegacyFont(paragraph, font);
    found.push({
      start: index,
      end: index + paragraph.length,
      rule: 'legacy-paragraph',
      safe: false,
      fix,
      message: messageOf('legacy-paragraph', { font, fix: fix.slice(0, PREVIEW) }),
    });
  }
  return found;
}

function messageOf(
  rule: 'house-word' | 'legacy-paragraph',
  values: Readonly<Record<string, string>>,
): RuleMessage {
  const { hi, en } = deskTexts[rule];
  return { hi: fillText(hi.what, values), en: fillText(en.what, values) };
}
