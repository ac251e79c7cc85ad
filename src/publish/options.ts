/** Options and output that the publishing commands share. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { languageOf, orRefusal, readWords } from '../commandLine/index.ts';
import { parseInstant, readSettings } from '../content/index.ts';
import { type CommandTexts, commandTexts } from '../messages/commands.ts';
import { type PublishTexts, publishTexts } from '../messages/publish.ts';
import { HOSTS, type Host, isHost } from './hosts.ts';
import {
  type Deployment,
  decodeDeployment,
  type Inventory,
  NOTHING_DEPLOYED,
  readInventory,
} from './inventory.ts';
import { ruledAddresses } from './redirectsFile.ts';

/** An option or a folder that cannot be used; the message is for the person at the terminal. */
export class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

export interface PublishOptions {
  readonly texts: PublishTexts;
  readonly site: string;
  readonly against?: string;
  readonly to?: string;
  /** A line for the shell that brings the whole folder to its host. */
  readonly command?: string;
  /** A line for the shell that makes nginx read its rules again. */
  readonly reload?: string;
  /** Where readers get the site. */
  readonly url: string;
  readonly host: Host;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly yes: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly positionals: readonly string[];
}

const OPTIONS = {
  site: { type: 'string' },
  against: { type: 'string' },
  to: { type: 'string' },
  command: { type: 'string' },
  reload: { type: 'string' },
  url: { type: 'string' },
  content: { type: 'string' },
  host: { type: 'string' },
  now: { type: 'string' },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/**
 * Host and address are those of site.yaml unless given.
 *
 * @throws PublishRefused
 */
export async function readPublishOptions(
  args: readonly string[],
  now: number,
): Promise<PublishOptions> {
  const language = languageOf(args);
  const texts = publishTexts(language);
  const common = commandTexts(language);
  const words = orRefusal(() => readWords(args, OPTIONS, 'words'));
  if ('refusal' in words) throw new PublishRefused(words.refusal);
  const { values, positionals } = words;
  const { settings } = await readSettings(
    resolve(values.content ?? 'content'),
    new Set(['site.yaml']),
  );
  const host = values.host ?? settings.site.hosting.host;
  if (!isHost(host)) throw new PublishRefused(texts.hostUnknown(host, HOSTS.join(', ')));
  return {
    texts,
    site: resolve(values.site ?? '_site'),
    ...(values.against !== undefined && { against: resolve(values.against) }),
    ...(values.to !== undefined && { to: values.to }),
    ...(values.command !== undefined && { command: values.command }),
    ...(values.reload !== undefined && { reload: values.reload }),
    url: values.url ?? settings.site.url,
    host,
    now: values.now === undefined ? now : moment(values.now, common),
    yes: values.yes,
    json: values.json,
    help: values.help,
    positionals,
  };
}

function moment(value: string, common: CommandTexts): number {
  const parsed = parseInstant(value);
  if (!('epoch' in parsed)) throw new PublishRefused(common.wrongNow(value));
  return parsed.epoch;
}

/** @throws PublishRefused where the folder holds no site */
export async function readSite(folder: string, texts: PublishTexts): Promise<Inventory> {
  const home = await stat(join(folder, 'index.html')).catch(() => undefined);
  if (!home?.isFile()) throw new PublishRefused(texts.folderMissing(folder));
  return readInventory(folder);
}

/** Old addresses for which the host has a rule of the site. */
export async function readRuled(folder: string): Promise<ReadonlySet<string>> {
  return ruledAddresses(await readFile(join(folder, '_redirects'), 'utf8').catch(() => ''));
}

/** What was deployed before: a folder with a site, or the record that a deployment leaves. */
export async function readDeployed(
  path: string | undefined,
  texts: PublishTexts,
): Promise<Deployment> {
  if (path === undefined) return NOTHING_DEPLOYED;
  if ((await stat(path).catch(() => undefined))?.isDirectory()) {
    return { files: await readSite(path, texts), retired: new Map() };
  }
  const text = await readFile(path, 'utf8').catch(() => '');
  const deployed = decodeDeployment(text);
  if (!deployed) throw new PublishRefused(texts.badRecord(path));
  return deployed;
}
