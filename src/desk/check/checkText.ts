/** The check of one file by its text: what the command says of a file, and browsers while one writes. */
import {
  type ArticleSource,
  fileInCommand,
  type Newsroom,
  type Problem,
  readStory,
  type StaticSource,
} from '../../content/index.ts';
import { LEGACY_FONTS } from '../../hindi/index.ts';
import { checkTexts, deskTexts } from '../../messages/check.ts';
import { fillText } from '../../messages/fillText.ts';
import type { Language } from '../../messages/problems.ts';
import { type CopyContext, type CopyFinding, type CopyStyle, checkCopy } from './copyDesk.ts';
import { type Finding, findingOfProblem, sortFindings } from './finding.ts';
import { gathered } from './gathered.ts';
import { PlacedText } from './placed.ts';
import { editOfProblem } from './problemEdits.ts';
import { rawHtml } from './rawHtml.ts';
import {
  deadLinks,
  farFuture,
  headlineInMarks,
  pictureFaults,
  type Surroundings,
  tagsAlike,
  unpinnedSlug,
} from './storyRules.ts';

/** What the copy desk says of a text; who remembers it need not read the text. */
export type CopyDesk = (
  text: PlacedText,
  style: CopyStyle,
  context: CopyContext,
) => readonly CopyFinding[];

const READ_COPY: CopyDesk = (text, style, context) => checkCopy(text.text, style, context);

export interface CheckedFile {
  /** Path below the content folder. */
  readonly file: string;
  /** As it lies on disk. */
  readonly text: PlacedText;
  /** What the text says, if nothing in it is an error. */
  readonly story?: ArticleSource | StaticSource;
  readonly problems: readonly Problem[];
}

/**
 * Checks a story that is still being written, by the code of `npm run check`. What only the whole
 * paper shows (addresses used twice, near duplicates) is seen once the story lies in its folder.
 *
 * @param file where the story will lie below the content folder
 */
export function checkStoryText(
  file: string,
  text: string,
  newsroom: Newsroom,
  style: CopyStyle,
  around: Surroundings,
): readonly Finding[] {
  const { value, problems } = readStory(file, text, newsroom);
  return sortFindings(
    checkText(
      { file, text: new PlacedText(() => text), problems, ...(value && { story: value }) },
      style,
      around,
    ),
  );
}

/** All that can be said of one file by itself, without what its story silences. */
export function checkText(
  { file, text, story, problems }: CheckedFile,
  style: CopyStyle,
  around: Surroundings,
  copyDesk: CopyDesk = READ_COPY,
): readonly Finding[] {
  const { language } = around;
  const ofContent = problems.map((problem) => {
    const edits = editOfProblem(problem, text);
    const fix = edits[0]?.text;
    const finding = findingOfProblem(problem, language);
    return fix === undefined ? finding : { ...finding, fix: fix.trim(), edits };
  });
  if (!/\.md$/i.test(file)) return ofContent;
  const ofCopy = copyDesk(text, style, contextOf(story)).map((found) =>
    findingOfCopy(found, file, text, around),
  );
  const copy = gathered(ofCopy, checkTexts(language));
  const ofStory = story ? storyFindings(story, text, around) : [];
  return [...ofContent, ...unsilenced([...copy, ...ofStory], story)];
}

function storyFindings(
  story: ArticleSource | StaticSource,
  text: PlacedText,
  around: Surroundings,
): readonly Finding[] {
  const linked = [...deadLinks(story, around), ...rawHtml(story, around.language)];
  if (!('tags' in story)) return linked;
  return [
    ...linked,
    ...tagsAlike(story, around, text),
    ...pictureFaults(story, around, text),
    ...farFuture(story, around, text),
    ...headlineInMarks(story, around, text),
    ...unpinnedSlug(story, around.language, text),
  ];
}

function findingOfCopy(
  { start, end, rule, safe, message, fix }: CopyFinding,
  file: string,
  text: PlacedText,
  { language }: Surroundings,
): Finding {
  const texts = checkTexts(language);
  const known = fix === undefined ? {} : { fix };
  return {
    file,
    ...text.at(start),
    rule,
    severity: 'warning',
    message: message[language],
    why: texts.copyWhy,
    remedy:
      safe && fix !== undefined
        ? texts.copyFix(...withNeighbours(text.text, { start, end, fix }))
        : texts.copyRead(rule, excerpt(text.text, start, end)),
    ...(isDeskRule(rule) && deskRemedy(rule, { file, fix }, language)),
    span: { start, end },
    ...known,
    ...(safe && fix !== undefined ? { edits: [{ start, end, text: fix }] } : {}),
  };
}

/** Letters on either side of what a person must read. */
const EXCERPT = 24;

/** The words around a place in their line, whole ones but for very long. */
function excerpt(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - EXCERPT), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + EXCERPT).split(/[\r\n]/, 1)[0] ?? '';
  const isCut = before.length === EXCERPT;
  const first = isCut ? before.replace(/^\S*\s/u, '') : before;
  const last = after.length === EXCERPT ? after.replace(/\s\S*$/u, '') : after;
  return `${first}${text.slice(start, end)}${last}`.trim();
}

/** Letters on either side of what is mended. */
const NEIGHBOURS = 12;

/** A space or a mark by itself tells nobody what is meant: the words beside it are shown too. */
function withNeighbours(
  text: string,
  { start, end, fix }: { readonly start: number; readonly end: number; readonly fix: string },
): readonly [found: string, fixed: string] {
  const found = text.slice(start, end);
  if (/[\p{L}\p{N}]/u.test(found)) return [found, fix];
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - NEIGHBOURS), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + NEIGHBOURS))?.[0] ?? '';
  return [before + found + after, before + fix + after];
}

/** What the copy desk finds besides typography has texts of its own. */
function isDeskRule(rule: string): rule is 'house-word' | 'legacy-paragraph' {
  return rule === 'house-word' || rule === 'legacy-paragraph';
}

function deskRemedy(
  rule: 'house-word' | 'legacy-paragraph',
  { file, fix = '' }: { readonly file: string; readonly fix: string | undefined },
  language: Language,
): Pick<Finding, 'why' | 'remedy'> {
  const { why, remedy } = deskTexts[rule][language];
  return {
    why,
    remedy: fillText(remedy, { font: LEGACY_FONTS[0], file: fileInCommand(file), fix }),
  };
}

function contextOf(story: ArticleSource | StaticSource | undefined): CopyContext {
  if (!story || !('kind' in story)) return { kind: 'opinion' };
  const { place } = story;
  return {
    kind: story.kind === 'opinion' ? 'opinion' : 'news',
    ...(place === undefined ? {} : { place }),
  };
}

/** Without what the story silences: rules with a reason, and legal reminders ticked off. */
export function unsilenced(
  findings: readonly Finding[],
  story: ArticleSource | StaticSource | undefined,
): readonly Finding[] {
  if (!story || !('ignore' in story)) return findings;
  const silent = new Set([
    ...story.ignore.map(({ rule }) => rule),
    ...story.legalOk.map((law) => `legal-${law}`),
  ]);
  return silent.size === 0 ? findings : findings.filter(({ rule }) => !silent.has(rule));
}
