/** Hosts that take a whole folder at once, by a tool of their own: Cloudflare Pages, Netlify. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeployPlan } from './deployPlan.ts';
import type { Inventory } from './inventory.ts';
import { DEPLOYED, type Deployment, decodeDeployment, encodeDeployment } from './inventory.ts';
import { CarryFailed, runLine } from './program.ts';
import { type Difference, verifySite } from './verifySite.ts';

/**
 * What readers get now, as the last deployment recorded it.
 *
 * @returns undefined where there is no record: nothing was deployed, or not by this command
 * @throws CarryFailed where the site does not answer
 */
export async function readServedRecord(url: string): Promise<Deployment | undefined> {
  const answer = await fetch(new URL(`/${DEPLOYED}`, url), { redirect: 'manual' }).catch(
    (error) => {
      throw new CarryFailed(`${url}: ${error instanceof Error ? error.message : error}`);
    },
  );
  const text = await answer.text();
  if (answer.status >= 500) throw new CarryFailed(`${url}: ${answer.status}`);
  return answer.status === 200 ? decodeDeployment(text) : undefined;
}

export interface FolderDeployment {
  readonly folder: string;
  readonly site: Inventory;
  readonly plan: DeployPlan;
  /** The host's own tool, as one would type it; "{site}" stands for the folder. */
  readonly command: string;
  readonly url: string;
}

/** A CDN may take some seconds to serve what it was given. */
const TRIES = 6;
const PAUSE_MS = 5_000;

/**
 * Runs the host's tool on the folder and looks at what readers get.
 *
 * @throws CarryFailed where the tool fails, or something else is served than what was built
 */
export async function deployFolder(deployment: FolderDeployment): Promise<void> {
  const { folder, site, plan, command, url } = deployment;
  const record = join(folder, DEPLOYED);
  await writeFile(record, encodeDeployment({ files: site, retired: new Map() }));
  try {
    await runLine(command.replaceAll('{site}', quotedForShell(folder)));
  } finally {
    await rm(record);
  }
  const carried = new Map(
    plan.uploads.flatMap(({ path }) => {
      const file = site.get(path);
      return file ? [[path, file] as const] : [];
    }),
  );
  const wrong = await served(url, carried);
  if (wrong.length === 0) return;
  const lines = wrong.slice(0, 20).map(({ address, status }) => `${address} (${status})`);
  throw new CarryFailed(`${url}\n${lines.join('\n')}`);
}

async function served(url: string, files: Inventory): Promise<readonly Difference[]> {
  for (let tries = 1; ; tries += 1) {
    const wrong = await verifySite(url, files);
    if (wrong.length === 0 || tries === TRIES) return wrong;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function quotedForShell(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
