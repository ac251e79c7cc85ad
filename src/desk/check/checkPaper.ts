/** The whole check: what the content reader says, and what the desk adds to it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import {
  type ArticleSource,
  type Content,
  frontMatterBounds,
  type Instant,
  type Problem,
  readContent,
  type StaticSource,
} from '../../content/index.ts';
import { digest } from '../../digest.ts';
import { inspectPicture } from '../../media/index.ts';
import { checkTexts } from '../../messages/check.ts';
import type { Language } from '../../messages/problems.ts';
import type { Remembered } from '../../related/index.ts';
import { type CopyContext, type CopyFinding, checkCopy } from './copyDesk.ts';
import { deadExternalLinks } from './deadExternalLinks.ts';
import type { LinkAnswer } from './externalLinks.ts';
import { type Finding, findingOfProblem, sortFindings } from './finding.ts';
import { groupByFile } from './groupByFile.ts';
import { missingLegalFacts } from './legalFacts.ts';
import { nearDuplicates } from './nearDuplicates.ts';
import { PlacedText } from './placed.ts';
import { editOfProblem } from './problemEdits.ts';
import { siteAddresses } from './siteAddresses.ts';
import {
  deadLinks,
  pictureFaults,
  type Surroundings,
  tagsAlike,
  unpinnedSlug,
} from './storyRules.ts';
import { likeTags } from './tagSpellings.ts';

/** Remembers what the copy desk said of a text. */
export interface CopyMemory {
  get(key: string): readonly CopyFinding[] | undefined;
  set(key: string, findings: readonly CopyFinding[]): void;
}

export interface CheckSettings {
  /** The content folder. */
  readonly folder: string;
  readonly language: Language;
  readonly now: Instant;
  /** Paths below the content folder; all files if empty. */
  readonly only: ReadonlySet<string>;
  readonly memory?: CopyMemory;
  /** What is known of stories that tell the same. */
  readonly related?: Remembered;
  /** Asks other sites about their pages; without it links that leave the paper are not asked. */
  readonly askLinks?: (addresses: readonly string[]) => Promise<ReadonlyMap<string, LinkAnswer>>;
}

export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Files that were checked. */
  readonly files: number;
}

const CONCURRENCY = 16;

/** @throws if the content folder cannot be read */
export async function checkPaper(settings: CheckSettings): Promise<CheckReport> {
  const { folder, only, language } = settings;
  const { content, problems } = await readContent(folder);
  const isAsked = (file: string) => only.size === 0 || only.has(file);
  const around = await surroundings(content, settings, isAsked);
  const known = new Map(
    [...content.articles, ...content.pages].map((story) => [story.file, story]),
  );
  const faults = groupByFile(problems);
  const files = [...new Set([...known.keys(), ...faults.keys()])].filter(isAsked);
  const found = await pMap(
    files,
    (file) => checkFile(file, known.get(file), faults.get(file) ?? [], settings, content, around),
    { concurrency: CONCURRENCY },
  );
  const legal = isAsked('site.yaml') ? missingLegalFacts(content.site, language) : [];
  const twins = nearDuplicates(content, settings).filter(({ file }) => isAsked(file));
  const stories = [...known.values()].filter(({ file }) => isAsked(file));
  const external = await deadExternalLinks(stories, content.site.url, settings);
  const audible = external.flatMap((finding) => unsilenced([finding], known.get(finding.file)));
  return {
    findings: sortFindings([...legal, ...twins, ...audible, ...found.flat()]),
    files: files.length,
  };
}

async function surroundings(
  content: Content,
  { folder, language, now }: CheckSettings,
  isAsked: (file: string) => boolean,
): Promise<Surroundings> {
  let known: ReadonlySet<string> | undefined;
  const used = content.articles
    .filter(({ file }) => isAsked(file))
    .flatMap(({ image, gallery }) => [...(image ? [image] : []), ...gallery]);
  const pictures = await pMap(
    new Set(used.map(({ src }) => src)),
    async (src) => [src, await inspectPicture(src, join(folder, src))] as const,
    { concurrency: CONCURRENCY },
  );
  return {
    siteUrl: content.site.url,
    language,
    addresses: () => {
      known ??= siteAddresses(content, now);
      return known;
    },
    likeTags: likeTags(content.articles),
    pictures: new Map(pictures),
  };
}

async function checkFile(
  file: string,
  story: ArticleSource | StaticSource | undefined,
  problems: readonly Problem[],
  settings: CheckSettings,
  content: Content,
  around: Surroundings,
): Promise<readonly Finding[]> {
  const text = new PlacedText(await textOf(join(settings.folder, file)));
  const { language } = settings;
  const ofContent = problems.map((problem) => {
    const edits = editOfProblem(problem, text);
    const fix = edits[0]?.text;
    const finding = findingOfProblem(problem, language);
    return fix === undefined ? finding : { ...finding, fix: fix.trim(), edits };
  });
  if (!/\.md$/i.test(file)) return ofContent;
  const copy = copyFindings(file, text, story, content, settings);
  const ofStory = story ? storyFindings(story, text, around) : [];
  return [...ofContent, ...unsilenced([...copy, ...ofStory], story)];
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

function storyFindings(
  story: ArticleSource | StaticSource,
  text: PlacedText,
  around: Surroundings,
): readonly Finding[] {
  const linked = deadLinks(story, around);
  if (!('tags' in story)) return linked;
  const { start, end } = frontMatterBounds(text.text);
  const isPinned = /^(?:slug|permalink)[ \t]*:/m.test(text.text.slice(start, end));
  return [
    ...linked,
    ...tagsAlike(story, around, text),
    ...pictureFaults(story, around, text),
    ...unpinnedSlug(story, isPinned, around.language, text),
  ];
}

function copyFindings(
  file: string,
  text: PlacedText,
  story: ArticleSource | StaticSource | undefined,
  content: Content,
  { language, memory }: CheckSettings,
): readonly Finding[] {
  const style = { profile: content.site.style, house: content.house };
  const context = contextOf(story);
  const key = digest(JSON.stringify([text.text, style, context]));
  const found = memory?.get(key) ?? checkCopy(text.text, style, context);
  memory?.set(key, found);
  const texts = checkTexts(language);
  return found.map(({ start, end, rule, safe, message, fix }) => {
    const written = text.text.slice(start, end);
    const known = fix === undefined ? {} : { fix };
    return {
      file,
      ...text.at(start),
      rule,
      severity: 'warning',
      message: message[language],
      why: texts.copyWhy,
      remedy: safe && fix !== undefined ? texts.copyFix(written, fix) : texts.copyRead,
      ...known,
      ...(safe && fix !== undefined ? { edits: [{ start, end, text: fix }] } : {}),
    };
  });
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
function unsilenced(
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
