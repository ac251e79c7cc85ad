/** The whole check: what the content reader says, and what the desk adds to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pMap from 'p-map';
import {
  type Content,
  type Instant,
  type ParsedArticleStore,
  type Problem,
  type ProblemRule,
  readContent,
} from '../../content/index.ts';
import { digest } from '../../digest.ts';
import { inspectPicture } from '../../media/index.ts';
import type { Language } from '../../messages/problems.ts';
import type { CreditStore } from '../../newspaper/index.ts';
import type { Remembered } from '../../related/index.ts';
import { type CopyDesk, checkText, unsilenced } from './checkText.ts';
import { type CopyFinding, type CopyStyle, checkCopy } from './copyDesk.ts';
import { deadExternalLinks } from './deadExternalLinks.ts';
import type { LinkAnswer } from './externalLinks.ts';
import { type Finding, sortFindings } from './finding.ts';
import { groupByFile } from './groupByFile.ts';
import { missingLegalFacts } from './legalFacts.ts';
import { nearDuplicates } from './nearDuplicates.ts';
import { PlacedText } from './placed.ts';
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
  /** Remembers stories that are as they were. */
  readonly parsed?: ParsedArticleStore;
  /** Remembers datelines and agencies. */
  readonly credits?: CreditStore;
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
  const { folder, only, language, parsed } = settings;
  const { content, problems } = await readContent(folder, parsed ? { reuse: parsed } : {});
  const isAsked = (file: string) => only.size === 0 || only.has(file);
  const around = await surroundings(content, settings, isAsked);
  const known = new Map(
    [...content.articles, ...content.pages].map((story) => [story.file, story]),
  );
  const faults = groupByFile(withoutConsequences(problems));
  const files = [...new Set([...known.keys(), ...faults.keys()])].filter(isAsked);
  const style = { profile: content.site.style, house: content.house };
  const rememberedAs = digest(JSON.stringify(style));
  const found = files.flatMap((file) => {
    const story = known.get(file);
    const text = new PlacedText(() => textOf(join(folder, file)));
    const checked = { file, text, problems: faults.get(file) ?? [], ...(story && { story }) };
    const copyDesk = remembering(settings.memory, [rememberedAs, story?.digest]);
    return checkText(checked, style, around, copyDesk);
  });
  const legal = isAsked('site.yaml') ? missingLegalFacts(content.site, language) : [];
  const twins = nearDuplicates(content, settings).filter(({ file }) => isAsked(file));
  const stories = [...known.values()].filter(({ file }) => isAsked(file));
  const external = await deadExternalLinks(stories, content.site.url, settings);
  const audible = external.flatMap((finding) => unsilenced([finding], known.get(finding.file)));
  return {
    findings: sortFindings([...legal, ...twins, ...audible, ...found]),
    files: files.length,
  };
}

/** What stories are told for faults of a file of settings: hundreds would come of one. */
const CONSEQUENCES: Readonly<Partial<Record<string, ProblemRule>>> = {
  'categories.yaml': 'unknown-category',
  'authors.yaml': 'unknown-author',
  'places.yaml': 'unknown-district',
};

function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const idle = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => CONSEQUENCES[file]),
  );
  return problems.filter(({ rule }) => !idle.has(rule));
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

/** On the calling thread, as the content reader reads: most texts are small. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param known what the style is, and the digest of the file's bytes where that is known */
function remembering(
  memory: CopyMemory | undefined,
  [style, bytes]: readonly [style: string, bytes: string | undefined],
): CopyDesk {
  return (text, written: CopyStyle, context) => {
    const key = digest(JSON.stringify([bytes ?? text.text, style, context]));
    const found = memory?.get(key) ?? checkCopy(text.text, written, context);
    memory?.set(key, found);
    return found;
  };
}
