/** Tells search engines and feed hubs what a deployment has changed. */

/** A message to be sent; nothing is sent by making it. */
export interface Announcement {
  readonly to: string;
  readonly type: 'application/json; charset=utf-8' | 'application/x-www-form-urlencoded';
  readonly body: string;
  /** Addresses that it speaks of. */
  readonly count: number;
}

export interface AnnouncingSite {
  readonly url: string;
  readonly hub?: string;
  readonly indexnow?: { readonly key: string; readonly endpoint: string };
}

/** IndexNow takes 10,000 addresses a message: https://www.indexnow.org/documentation. */
const ADDRESSES = 10_000;

/**
 * Messages for IndexNow (changed pages) and WebSub (changed feeds).
 *
 * @param changed site addresses that a deployment uploads or deletes
 */
export function announcements(
  site: AnnouncingSite,
  changed: readonly string[],
): readonly Announcement[] {
  const absolute = (address: string): string => new URL(address, site.url).href;
  const pages = changed.filter((address) => address.endsWith('/')).map(absolute);
  const feeds = changed.filter((address) => /\/feed\.(?:xml|json)$/u.test(address)).map(absolute);
  return [...indexNow(site, pages), ...webSub(site, feeds)];
}

function indexNow({ url, indexnow }: AnnouncingSite, pages: readonly string[]): Announcement[] {
  if (!indexnow) return [];
  const { key, endpoint } = indexnow;
  const messages: Announcement[] = [];
  for (let start = 0; start < pages.length; start += ADDRESSES) {
    const urlList = pages.slice(start, start + ADDRESSES);
    const keyLocation = new URL(`/${key}.txt`, url).href;
    messages.push({
      to: endpoint,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ host: new URL(url).host, key, keyLocation, urlList }),
      count: urlList.length,
    });
  }
  return messages;
}

/** A publisher's ping as hubs take it: https://www.w3.org/TR/websub/#publishing. */
function webSub({ hub }: AnnouncingSite, feeds: readonly string[]): Announcement[] {
  if (!hub || feeds.length === 0) return [];
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...feeds.map((feed) => ['hub.url', feed]),
  ]).toString();
  return [{ to: hub, type: 'application/x-www-form-urlencoded', body, count: feeds.length }];
}

const TIME_OUT_MS = 15_000;

export interface Sent {
  readonly to: string;
  /** HTTP status, or 0 where no answer came. */
  readonly status: number;
  readonly count: number;
}

/** Sends the messages one after another; a failure does not keep the others back. */
export async function send(messages: readonly Announcement[]): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (const { to, type, body, count } of messages) {
    const answer = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_OUT_MS),
    }).catch(() => undefined);
    sent.push({ to, status: answer?.status ?? 0, count });
  }
  return sent;
}
