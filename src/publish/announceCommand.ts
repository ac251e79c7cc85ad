/** `npm run announce` from its words to its exit code. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../content/index.ts';
import { publishTexts } from '../messages/publish.ts';
import { announcements, send } from './announce.ts';

/** @param project folder of the project, whose content/ is meant unless --content says otherwise */
export async function runAnnounceCommand(
  args: readonly string[],
  project: string,
): Promise<number> {
  const texts = publishTexts(/--lang[= ]en\b/u.test(args.join(' ')) ? 'en' : 'hi');
  const values = readWords(args);
  if (!values || values.help) {
    process.stdout.write(`${texts.announceHelp}\n`);
    return values ? 0 : 2;
  }
  const changed = await readPlan(values.plan);
  if (!changed) {
    process.stderr.write(`${texts.planMissing}\n`);
    return 2;
  }
  const { content } = await readContent(resolve(values.content ?? join(project, 'content')));
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

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: { type: 'string' },
        content: { type: 'string' },
        yes: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return undefined;
  }
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
