/** Whether a served site is the one that was built: every file, by its digest, over HTTP. */
import pMap from 'p-map';
import { digest } from '../digest.ts';
import { isCopy } from './copies.ts';
import { addressOf, type DeployedFile, type Inventory } from './inventory.ts';

export interface Difference {
  readonly address: string;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
}

const CONNECTIONS = 8;
const TIME_OUT_MS = 30_000;
/** A removed story and the page for what is missing are served with their own status. */
const WITH_CONTENT = [200, 404, 410];

/**
 * @param origin where the site is served: "https://samwad.example"
 * @returns what differs; empty where all is as it was built
 */
export async function verifySite(origin: string, site: Inventory): Promise<readonly Difference[]> {
  // Names that begin with "_" speak to hosts, and hosts do not show them.
  const files = [...site].filter(([path]) => !path.startsWith('_') && !isCopy(path));
  const found = await pMap(
    files,
    async ([path, file]) => {
      const address = addressOf(path);
      const status = await differingStatus(new URL(encodeURI(address), origin), file);
      return status === undefined ? [] : [{ address, status }];
    },
    { concurrency: CONNECTIONS },
  );
  return found.flat();
}

async function differingStatus(url: URL, file: DeployedFile): Promise<number | undefined> {
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (file.kind === 'redirect' && [301, 308].includes(answer.status)) return undefined;
    const isSame = WITH_CONTENT.includes(answer.status) && digest(bytes) === file.digest;
    return isSame ? undefined : answer.status;
  } catch {
    return 0;
  }
}
