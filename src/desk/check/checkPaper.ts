/** The whole check: what the content reader says, and what the desk adds to it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import {
  type ArticleSource,
  type Content,
  type Instant,
  type Problem,
  readContent,
  type StaticSource,
} from '../../content/index.ts';
import { digest } from '../../digest.ts';
import { inspectPicture } from '../../media/index.ts';
import type { Language } from '../../messages/problems.ts';
import type { Remembered } from '../../related/index.ts';
import { type CopyDesk, checkText, unsilenced } from './checkText.ts';
import { type CopyFinding, checkCopy } from './copyDesk.ts';
import { deadExternalLinks } from './deadExternalLinks.ts';
import type { LinkAnswer } from './externalLinks.ts';
import { type Finding, sortFindings } from './finding.ts';
import { groupByFile } from './groupByFile.ts';
import { missingLegalFacts } from './legalFacts.ts';
import { nearDuplicates } from './nearDuplicates.ts';
import { siteAddresses } from './siteAddresses.ts';
import type { Surroundings } from './storyRules.ts';
import { likeTags, tagCounts } from './tagSpellings.ts';

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
    now: now.epoch,
    addresses: () => {
      known ??= siteAddresses(content, now);
      return known;
    },
    likeTags: likeTags(tagCounts(content.articles)),
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
  const text = await textOf(join(settings.folder, file));
  const style = { profile: content.site.style, house: content.house };
  const checked = { file, text, problems, ...(story && { story }) };
  return checkText(checked, style, around, remembering(settings.memory));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

function remembering(memory: CopyMemory | undefined): CopyDesk {
  return (text, style, context) => {
    const key = digest(JSON.stringify([text, style, context]));
    const found = memory?.get(key) ?? checkCopy(text, style, context);
    memory?.set(key, found);
    return found;
  };
}
