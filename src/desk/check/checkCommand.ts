/** `npm run check` from its words to its exit code. */
import { join, relative, resolve, sep } from 'node:path';
import { contentFolder, languageOf, orRefusal, readWords } from '../../commandLine/index.ts';
import {
  FileChanged,
  fileInCommand,
  instantAt,
  parsedArticles,
  type StoredArticle,
} from '../../content/index.ts';
import { digest } from '../../digest.ts';
import {
  fingerprint,
  openKeptValues,
  openParsedStore,
  type ParsedStore,
} from '../../memory/index.ts';
import { checkTexts } from '../../messages/check.ts';
import { commandTexts } from '../../messages/commands.ts';
import type { Language } from '../../messages/problems.ts';
import type { Credits } from '../../newspaper/index.ts';
import { filesAt, isAnywhere } from './askedFiles.ts';
import { type CheckReport, type CheckSettings, checkPaper } from './checkPaper.ts';
import type { CopyFinding } from './copyDesk.ts';
import { askLinks, type LinkAnswer, type LinkMemory } from './externalLinks.ts';
import type { Finding } from './finding.ts';
import { type ChangedLine, fixFiles } from './fixFiles.ts';
import {
  annotation,
  findingToJson,
  formatChange,
  formatFinding,
  withoutRepetition,
} from './printFindings.ts';

export interface CommandSurroundings {
  /** Folder of the project, whose content/ is meant unless --content says otherwise. */
  readonly project: string;
  readonly now: Date;
  /** GitHub Actions shows annotations. */
  readonly onGithub: boolean;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** After so many passes of fixing nothing is left; each mends what the one before uncovered. */
const MOST_PASSES = 8;
const MOST_SHOWN = 200;
/** The code that decides what is read in a story and said of it. */
const DESK = [
  'content',
  'hindi',
  'desk/check',
  'markdown',
  'messages',
  'newspaper',
  'related',
  'wordNumbers',
];

const OPTIONS = {
  fix: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  external: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  content: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
} as const;

/** Resolves to 0, to 1 where errors were found, to 2 where the words are not understood. */
export async function runCheckCommand(
  args: readonly string[],
  around: CommandSurroundings,
): Promise<number> {
  const language = languageOf(args);
  const texts = checkTexts(language);
  const given = orRefusal(() => readWords(args, OPTIONS, 'words'));
  if ('refusal' in given) return refuse(given.refusal, around);
  const { values, positionals } = given;
  if (values.help) {
    around.print(texts.help);
    return 0;
  }
  const found = orRefusal(() => contentFolder(values.content, around.project, language));
  if (typeof found !== 'string') return refuse(found.refusal, around);
  const folder = found;
  const asked = positionals.map((name) => [name, filesAt(folder, name)] as const);
  const [unknown] = asked.find(([, files]) => files.length === 0) ?? [];
  if (unknown !== undefined) {
    const say = isAnywhere(folder, unknown) ? texts.fileUnknown : texts.fileMissing;
    return refuse(say(unknown), around);
  }
  const cache = join(resolve(values.cache ?? join(around.project, '.cache')), 'check');
  const desk = DESK.map((name) => `src/${name}`);
  const made = values['no-cache'] ? '' : fingerprint(around.project, process.versions, desk);
  const memory = openParsedStore<readonly CopyFinding[]>(cache, made);
  const stories = openParsedStore<StoredArticle>(cache, made, undefined, 'stories');
  const credits = openParsedStore<Credits>(cache, made, undefined, 'credits');
  const answers = openParsedStore<LinkAnswer>(`${cache}-links`, LINK_ANSWERS);
  const settings: CheckSettings = {
    folder,
    language,
    now: instantAt(around.now.getTime()),
    only: new Set(asked.flatMap(([, files]) => files)),
    memory,
    parsed: parsedArticles(stories),
    credits,
    ...(!values['no-cache'] && { related: openKeptValues(`${cache}-related`, made) }),
    ...(values.external ? { askLinks: linkAsking(linkMemory(answers), around.now) } : {}),
  };
  const done = await checkAndFix(settings, values.fix);
  if (done instanceof FileChanged) {
    around.complain(commandTexts(language).fileChanged(fileInCommand(done.file)));
    return 1;
  }
  const { report, changes } = done;
  if (!values['no-cache']) {
    for (const store of [stories, credits]) store.save();
    // A check of some files would make these forget the others.
    if (settings.only.size === 0) memory.save();
    if (settings.only.size === 0 && values.external) answers.save();
  }
  const findings = values.strict ? report.findings.map(asError) : report.findings;
  tell({ ...report, findings }, changes, { settings, around, json: values.json });
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The form of what is remembered of other sites, which no change of code makes wrong. */
const LINK_ANSWERS = 'links 1';
const LINK_TIMEOUT = 10_000;
/** Between two questions to one site. */
const LINK_PAUSE = 1000;

function linkAsking(memory: LinkMemory, now: Date): NonNullable<CheckSettings['askLinks']> {
  const asking = {
    memory,
    now: now.getTime(),
    timeoutMilliseconds: LINK_TIMEOUT,
    pauseMilliseconds: LINK_PAUSE,
  };
  return (addresses) => askLinks(addresses, asking);
}

function linkMemory(answers: ParsedStore<LinkAnswer>): LinkMemory {
  return {
    get: (address) => answers.get(digest(address)),
    set: (address, answer) => answers.set(digest(address), answer),
  };
}

function refuse(message: string, { complain }: CommandSurroundings): number {
  complain(message);
  return 2;
}

async function checkAndFix(settings: CheckSettings, fix: boolean) {
  try {
    return await checkedAndFixed(settings, fix);
  } catch (error) {
    if (error instanceof FileChanged) return error;
    throw error;
  }
}

async function checkedAndFixed(settings: CheckSettings, fix: boolean) {
  let report = await checkPaper(settings);
  const changes: ChangedLine[] = [];
  for (let pass = 0; fix && pass < MOST_PASSES; pass += 1) {
    const changed = await fixFiles(settings.folder, report.findings);
    if (changed.length === 0) break;
    changes.push(...changed);
    report = await checkPaper(settings);
  }
  return { report, changes };
}

function asError(finding: Finding): Finding {
  return { ...finding, severity: 'error' };
}

interface Telling {
  readonly settings: CheckSettings;
  readonly around: CommandSurroundings;
  readonly json: boolean;
}

function tell(report: CheckReport, changes: readonly ChangedLine[], how: Telling): void {
  const { settings, around, json } = how;
  const { language, folder } = settings;
  const texts = checkTexts(language);
  const say = json ? around.complain : around.print;
  const { findings } = report;
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  tellChanges(changes, language, say);
  const errorsFirst = findings.toSorted((a, b) => rank(a) - rank(b));
  const shown = withoutRepetition(errorsFirst);
  for (const { finding, alike } of shown.slice(0, MOST_SHOWN)) {
    const more = alike > 0 ? `\n    ${texts.alike(String(alike))}` : '';
    say(`${formatFinding(finding, language, texts)}${more}\n`);
  }
  if (shown.length > MOST_SHOWN) say(texts.more(String(shown.length - MOST_SHOWN)));
  if (around.onGithub) {
    const below = relative(around.project, folder).split(sep).join('/');
    for (const finding of errorsFirst) say(annotation(finding, below));
  }
  say(texts.summary(String(report.files), String(count('error')), String(count('warning'))));
  const fixable = findings.filter(({ edits }) => edits !== undefined).length;
  if (fixable > 0) say(texts.canFix(String(fixable)));
  if (!json) return;
  around.print(
    JSON.stringify({
      files: report.files,
      errors: count('error'),
      warnings: count('warning'),
      fixed: changes.length,
      findings: findings.map(findingToJson),
    }),
  );
}

/** Errors before warnings, and those of settings first: a hundred others may come of one. */
function rank({ severity, file }: Finding): number {
  return (severity === 'error' ? 0 : 2) + (file.includes('/') ? 1 : 0);
}

function tellChanges(
  changes: readonly ChangedLine[],
  language: Language,
  say: (line: string) => void,
): void {
  if (changes.length === 0) return;
  const texts = checkTexts(language);
  say(texts.fixed(String(changes.length), String(new Set(changes.map(({ file }) => file)).size)));
  for (const change of changes.slice(0, MOST_SHOWN)) say(formatChange(change));
  if (changes.length > MOST_SHOWN) say(texts.andMore(String(changes.length - MOST_SHOWN)));
}
