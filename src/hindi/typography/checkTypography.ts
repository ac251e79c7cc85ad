import type { Digits, Profile } from '../houseStyle.ts';
import { abbreviationRules } from './abbreviationRules.ts';
import { careRules } from './careRules.ts';
import { characterRules } from './characterRules.ts';
import { digitRules } from './digitRules.ts';
import { homophoneRules } from './homophoneRules.ts';
import { profileRules } from './profileRules.ts';
import { ProtectedText, plainYamlLines } from './protectedText.ts';
import { punctuationRules } from './punctuationRules.ts';
import type { Copy, CopyKind, Match, Rule, RuleMessage, Word } from './rule.ts';
import { spacingRules } from './spacingRules.ts';
import { legacyDamageRule, spellingRules } from './spellingRules.ts';
import { visargaRules } from './visargaRules.ts';

export interface TypographyOptions {
  /** House style; `akhbari` unless given. */
  readonly profile?: Profile;
  readonly digits?: Digits;
  readonly kind?: CopyKind;
  /** The place of the front matter: a dateline that repeats it is reported. */
  readonly place?: string;
  /** Ids of rules that do not speak. */
  readonly ignore?: readonly string[];
}

/** A fault found by the copy desk. */
export interface Finding {
  /** Offsets in UTF-16 code units; `start` is the first unit, `end` the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** `fix`: safe to apply unseen; `warning`: a person decides. */
  readonly severity: 'fix' | 'warning';
  readonly message: RuleMessage;
  /** What should stand there; warnings may have none. */
  readonly fix?: string;
}

/**
 * The rules in order of precedence: where the fixes of two would overlap, the earlier one stands
 * and the later is found again once it is applied. Signs come before words and words before
 * marks; abbreviation signs typed as zeros before anything about digits.
 */
export const TYPOGRAPHY_RULES: readonly Rule[] = [
  legacyDamageRule,
  ...characterRules,
  ...abbreviationRules,
  ...visargaRules,
  ...spellingRules,
  ...profileRules,
  ...punctuationRules,
  ...spacingRules,
  ...digitRules,
  ...homophoneRules,
  ...careRules,
];

/**
 * Faults of a text by the rules of the house, in order of their place. The text may be plain,
 * Markdown, or a whole article file with its YAML: code, tables, addresses, tags, footnote marks,
 * delimiters and Latin text are never touched. Total on any string, linear in its length.
 */
export function checkTypography(text: string, options: TypographyOptions = {}): readonly Finding[] {
  const copy = copyOf(text, options);
  const ignored = new Set(options.ignore);
  const free = new FreeText(text);
  const findings: Finding[] = [];
  for (const rule of TYPOGRAPHY_RULES) {
    if (ignored.has(rule.id)) continue;
    for (const match of rule.find(copy)) {
      const finding = findingOf(rule, match, text);
      if (free.takes(finding)) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Each pass may uncover a fault that another had hidden; more than this was never seen. */
const MOST_PASSES = 8;

/** The text with all safe fixes applied; doing it again changes nothing more. */
export function fixTypography(text: string, options: TypographyOptions = {}): string {
  let fixed = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = applied(fixed, checkTypography(fixed, options));
    if (next === fixed) return fixed;
    fixed = next;
  }
  return fixed;
}

function applied(text: string, findings: readonly Finding[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, severity, fix } of findings) {
    if (severity !== 'fix' || fix === undefined) continue;
    parts.push(text.slice(done, start), fix);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

function findingOf(rule: Rule, match: Match, text: string): Finding {
  const { start, end, fix } = match;
  const found = text.slice(start, end);
  const say = (message: string): string =>
    message.replace('{found}', () => found).replace('{fix}', () => fix ?? '');
  return {
    start,
    end,
    rule: rule.id,
    severity: fix === undefined || match.warning === true ? 'warning' : 'fix',
    message: { hi: say(rule.message.hi), en: say(rule.message.en) },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The parts of the text that a finding may still have. */
class FreeText {
  private readonly protectedText: ProtectedText;
  private readonly taken: Uint8Array;
  private readonly plainYaml: Uint8Array;

  constructor(text: string) {
    this.protectedText = new ProtectedText(text);
    this.taken = new Uint8Array(text.length);
    this.plainYaml = new Uint8Array(text.length);
    for (const { start, end } of plainYamlLines(text)) this.plainYaml.fill(1, start, end);
  }

  /** A warning about what a fix replaces anyway is not worth a line. */
  takes(finding: Finding): boolean {
    const { start, end } = finding;
    if (this.protectedText.overlaps(start, end) || this.breaksYaml(finding)) return false;
    const taken = this.taken.subarray(start, end);
    if (finding.severity === 'warning') return start === end || taken.includes(0);
    if (taken.includes(1)) return false;
    taken.fill(1);
    return true;
  }

  /** In an unquoted YAML value a new colon or quotation mark could change what the file means. */
  private breaksYaml({ start, fix, severity }: Finding): boolean {
    return severity === 'fix' && this.plainYaml[start] === 1 && /[:#'"]/.test(fix ?? '');
  }
}

function copyOf(text: string, options: TypographyOptions): Copy {
  return {
    text,
    profile: options.profile ?? 'akhbari',
    digits: options.digits ?? 'latin',
    kind: options.kind ?? 'news',
    place: options.place,
    words: wordsOf(text),
  };
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.matchAll(/[\u0900-\u0963\u0971-\u097F]+/gu)) {
    words.push({ start: index, end: index + word.length, text: word });
  }
  return words;
}
