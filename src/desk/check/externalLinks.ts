/** Asks other sites whether the pages that stories link to still exist. Only on request. */
import { setTimeout } from 'node:timers/promises';
import pMap from 'p-map';

/** What is remembered of an address. */
export interface LinkAnswer {
  readonly alive: boolean;
  /** The server's status, or why no answer came. */
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly asked: number;
}

export interface LinkMemory {
  get(address: string): LinkAnswer | undefined;
  set(address: string, answer: LinkAnswer): void;
}

export interface LinkAsking {
  readonly memory: LinkMemory;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeoutMilliseconds: number;
  /** Between two questions to one host. */
  readonly pauseMilliseconds: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** A page that is there is believed for a week; one that is not is asked for again tomorrow. */
const BELIEVED = { alive: 7 * DAY, dead: DAY };
/** Hosts asked at the same time; of one host never more than one question is under way. */
const HOSTS_AT_ONCE = 8;
/** After so many silences a host is not asked any more in this run. */
const MOST_SILENCES = 3;
const WHO_ASKS = 'samwad-check/1 (checks the links of its own stories)';

/** Statuses that a server gives to programs but not to readers: they prove nothing. */
const UNDECIDED = new Set([401, 403, 405, 406, 408, 425, 429, 451, 999]);

/**
 * The answer for each address. An address is asked by HEAD, and by GET where a server knows no
 * HEAD; the body is never read.
 *
 * @param addresses http and https; others are left out
 */
export async function askLinks(
  addresses: Iterable<string>,
  asking: LinkAsking,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const byHost = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) continue;
    const known = asking.memory.get(address);
    if (known && isBelieved(known, asking.now)) answers.set(address, known);
    else byHost.set(url.host, [...(byHost.get(url.host) ?? []), address]);
  }
  await pMap(
    byHost.values(),
    async (ofHost) => {
      for (const [address, answer] of await askHost(ofHost, asking)) {
        answers.set(address, answer);
        asking.memory.set(address, answer);
      }
    },
    { concurrency: HOSTS_AT_ONCE },
  );
  return answers;
}

function isBelieved({ alive, asked }: LinkAnswer, now: number): boolean {
  return now >= asked && now - asked < (alive ? BELIEVED.alive : BELIEVED.dead);
}

/** One after another, with a pause; a host that stays silent is left in peace. */
async function askHost(
  addresses: readonly string[],
  asking: LinkAsking,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  let silences = 0;
  for (const [index, address] of addresses.entries()) {
    if (silences >= MOST_SILENCES) break;
    if (index > 0) await setTimeout(asking.pauseMilliseconds);
    const status = await statusOf(address, asking);
    if (typeof status === 'number') silences = 0;
    else silences += 1;
    const alive = typeof status === 'number' && (status < 400 || UNDECIDED.has(status));
    answers.set(address, { alive, reason: String(status), asked: asking.now });
    if (status === 429) break;
  }
  return answers;
}

/** The status that the server gives, or the name of the failure. */
async function statusOf(address: string, asking: LinkAsking): Promise<number | string> {
  const head = await ask('HEAD', address, asking);
  if (typeof head === 'string' || head < 400 || head === 429) return head;
  await setTimeout(asking.pauseMilliseconds);
  return ask('GET', address, asking);
}

async function ask(
  method: 'HEAD' | 'GET',
  address: string,
  { timeoutMilliseconds }: LinkAsking,
): Promise<number | string> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'user-agent': WHO_ASKS, accept: 'text/html, */*;q=0.8' },
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return failureName(error);
  }
}

function failureName(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.name;
}
