/** Options and output that the publishing commands share. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant } from '../content/index.ts';
import { type CommandTexts, commandTexts, optionRefusal } from '../messages/commands.ts';
import { type PublishTexts, publishTexts } from '../messages/publish.ts';
import { HOSTS, type Host, isHost } from './hosts.ts';
import {
  type Deployment,
  decodeDeployment,
  type Inventory,
  NOTHING_DEPLOYED,
  readInventory,
} from './inventory.ts';

/** An option or a folder that cannot be used; the message is for the person at the terminal. */
export class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

export interface PublishOptions {
  readonly texts: PublishTexts;
  readonly site: string;
  readonly against?: string;
  readonly to?: string;
  readonly host: Host;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly yes: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly positionals: readonly string[];
}

/** @throws PublishRefused */
export function readPublishOptions(args: readonly string[], now: number): PublishOptions {
  const language = args.join(' ').match(/--lang[= ]en\b/u) ? 'en' : 'hi';
  const texts = publishTexts(language);
  const common = commandTexts(language);
  const { values, positionals } = parse(args, common);
  const host = values.host ?? 'own-server';
  if (!isHost(host)) throw new PublishRefused(texts.hostUnknown(host, HOSTS.join(', ')));
  return {
    texts,
    site: resolve(values.site ?? '_site'),
    ...(values.against !== undefined && { against: resolve(values.against) }),
    ...(values.to !== undefined && { to: values.to }),
    host,
    now: values.now === undefined ? now : moment(values.now, common),
    yes: values.yes ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    positionals,
  };
}

function parse(args: readonly string[], common: CommandTexts) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        against: { type: 'string' },
        to: { type: 'string' },
        host: { type: 'string' },
        now: { type: 'string' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new PublishRefused(optionRefusal(error, common));
  }
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
