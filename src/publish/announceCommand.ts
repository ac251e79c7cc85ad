/** `npm run announce` from its words to its exit code. */
import { readFile } from 'node:fs/promises';
import { contentFolder, languageOf, orRefusal, readWords } from '../commandLine/index.ts';
import { readContent } from '../content/index.ts';
import { publishTexts } from '../messages/publish.ts';
import { announcements, send } from './announce.ts';

const OPTIONS = {
  plan: { type: 'string' },
  content: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

/** @param project folder of the project, whose content/ is meant unless --content says otherwise */
export async function runAnnounceCommand(
  args: readonly string[],
  project: string,
): Promise<number> {
  const language = languageOf(args);
  const texts = publishTexts(language);
  const refuse = (reason: string): number => {
    process.stderr.write(`${reason}\n`);
    return 2;
  };
  const words = orRefusal(() => readWords(args, OPTIONS));
  if ('refusal' in words) return refuse(words.refusal);
  const { values } = words;
  if (values.help) {
    process.stdout.write(`${texts.announceHelp}\n`);
    return 0;
  }
  const changed = await readPlan(values.plan);
  if (!changed) return refuse(texts.planMissing);
  const folder = orRefusal(() => contentFolder(values.content, project, language));
  if (typeof folder !== 'string') return refuse(folder.refusal);
  const { content } = await readContent(folder);
  const messages = announcements(content.site, changed);
  for (const { to, count } of messages) {
    process.stdout.write(`${texts.announcing(to, String(count))}\n`);
  }
  if (messages.length === 0) process.stdout.write(`${texts.nothingToAnnounce}\n`);
  if (!values.yes) {
    process.stdout.write(`${texts.dryRun}\n`);
    return 0;
  }
  const failed = (await send(messages)).filter(({ status }) => status < 200 || status > 299);
  for (const { to, status } of failed) {
    process.stderr.write(`${texts.announceFailed(to, String(status))}\n`);
  }
  return failed.length === 0 ? 0 : 1;
}

/** The changed addresses of a plan that `deploy:plan --json` printed; its last line counts. */
async function readPlan(file: string | undefined): Promise<readonly string[] | undefined> {
  if (file === undefined) return undefined;
  try {
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const { purge }: { purge?: unknown } = JSON.parse(lines.at(-1) ?? '');
    if (!Array.isArray(purge)) return undefined;
    return purge.filter((address) => typeof address === 'string');
  } catch {
    return undefined;
  }
}
