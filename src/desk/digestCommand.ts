/** `npm run digest` from its words to its exit code. */
import { contentFolder, languageOf, readWords, WordsRefused } from '../commandLine/index.ts';
import { type Instant, instantAt, NameIndex, parseInstant, readContent } from '../content/index.ts';
import { commandTexts } from '../messages/commands.ts';
import { type DigestTexts, digestTexts } from '../messages/digest.ts';
import type { Language } from '../messages/problems.ts';
import { absolute, makeNewspaper } from '../newspaper/index.ts';
import { digestStories, digestText } from './digestText.ts';

export interface DigestSurroundings {
  /** Folder of the project, whose content/ is meant unless --content says otherwise. */
  readonly project: string;
  readonly now: Date;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** What is wrong with the words of the command. */
class Refused extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2,
  ) {
    super(message);
  }
}

const OPTIONS = {
  district: { type: 'string' },
  since: { type: 'string' },
  now: { type: 'string' },
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Resolves to 0, to 1 where the stories have errors, to 2 where the words are not understood. */
export async function runDigestCommand(
  args: readonly string[],
  around: DigestSurroundings,
): Promise<number> {
  const language = languageOf(args);
  try {
    await printDigest(args, around, language);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof WordsRefused)) throw error;
    around.complain(error.message);
    return error instanceof Refused ? error.code : 2;
  }
}

async function printDigest(
  args: readonly string[],
  { project, now, print, complain }: DigestSurroundings,
  language: Language,
): Promise<void> {
  const texts = digestTexts(language);
  const values = readWords(args, OPTIONS).values;
  if (values.help) return print(texts.help);
  const since = milliseconds(values.since ?? '24h', texts);
  const moment = momentOf(values.now, now, language);
  const { content, problems } = await readContent(contentFolder(values.content, project, language));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new Refused(texts.contentErrors(String(errors)), 1);
  const paper = makeNewspaper(content, { now: moment });
  const district = values.district === undefined ? undefined : findDistrict(values.district);
  const stories = digestStories(paper, { since, district: district?.id });
  if (stories.length === 0) complain(texts.none);
  const text = digestText(stories, paper, district?.name, texts);
  if (stories.length > 0) (values.json ? complain : print)(text);
  if (!values.json) return;
  const items = stories.map(({ title, permalink }) => ({
    title,
    url: absolute(content.site.url, permalink),
  }));
  print(JSON.stringify({ text: stories.length > 0 ? text : '', stories: items }));

  function findDistrict(written: string) {
    const index = new NameIndex(
      content.places.map(({ id, name, roman, old }) => ({ id, names: [name, roman, ...old] })),
    );
    const id = index.find(written)?.id;
    const found = content.places.find((place) => place.id === id);
    if (found) return found;
    throw new Refused(texts.districtUnknown(written, index.nearest(written) ?? ''), 2);
  }
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function milliseconds(written: string, texts: DigestTexts): number {
  const [, count, unit = ''] = /^(\d{1,5})([mhd])$/.exec(written.trim()) ?? [];
  const size = UNITS[unit];
  if (size === undefined) throw new Refused(texts.wrongSince(written), 2);
  return Number(count) * size;
}

function momentOf(written: string | undefined, now: Date, language: Language): Instant {
  if (written === undefined) return instantAt(now.getTime());
  const moment = parseInstant(written);
  if (!('epoch' in moment)) throw new Refused(commandTexts(language).wrongNow(written), 2);
  return moment;
}
