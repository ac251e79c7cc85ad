/** Posts and videos of other sites, known by their address. */

export interface Embed {
  readonly network: 'youtube' | 'x' | 'instagram' | 'facebook';
  /** The site's name for readers. */
  readonly site: string;
  /** The site's own name of the post or video. */
  readonly id: string;
  /** Address of the post without trackers. */
  readonly href: string;
}

type Recognise = (address: URL) => Embed | undefined;

const ID = /^[\w-]{1,64}$/;

const SITES: ReadonlyMap<string, Recognise> = new Map([
  ...['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtube-nocookie.com', 'youtu.be'].map(
    (host) => [host, youtube] as const,
  ),
  ...['x.com', 'twitter.com', 'mobile.twitter.com'].map((host) => [host, x] as const),
  ['instagram.com', instagram],
  ...['facebook.com', 'm.facebook.com', 'fb.watch'].map((host) => [host, facebook] as const),
]);

/**
 * @param address absolute address of a page
 * @returns the post or video, or nothing if the address is not known to be one
 */
export function describeEmbed(address: string): Embed | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SITES.get(url.hostname.replace(/^www\./, ''))?.(url);
}

function youtube({ hostname, pathname, searchParams }: URL): Embed | undefined {
  const [first, second] = segments(pathname);
  const named = ['shorts', 'live', 'embed', 'v'].includes(first ?? '') ? second : undefined;
  const id = hostname.endsWith('youtu.be') ? first : (named ?? searchParams.get('v'));
  if (!id || !ID.test(id)) return undefined;
  return { network: 'youtube', site: 'YouTube', id, href: `https://www.youtube.com/watch?v=${id}` };
}

function x({ pathname }: URL): Embed | undefined {
  const [user, word, id] = segments(pathname);
  if (!user || !ID.test(user) || word !== 'status' || !/^\d{1,25}$/.test(id ?? ''))
    return undefined;
  return { network: 'x', site: 'X', id: id ?? '', href: `https://x.com/${user}/status/${id}` };
}

function instagram({ pathname }: URL): Embed | undefined {
  const [kind, id] = segments(pathname).slice(-2);
  if (!id || !ID.test(id) || !['p', 'reel', 'tv'].includes(kind ?? '')) return undefined;
  return {
    network: 'instagram',
    site: 'Instagram',
    id,
    href: `https://www.instagram.com/${kind}/${id}/`,
  };
}

/** Facebook names a post in its path, or in one of several parameters. */
function facebook(url: URL): Embed | undefined {
  const parts = segments(url.pathname);
  const parameter = ['v', 'story_fbid', 'fbid'].find((name) => url.searchParams.has(name));
  const inPath = url.hostname === 'fb.watch' || parts.some((part) => FACEBOOK_PATHS.has(part));
  const id = parameter ? url.searchParams.get(parameter) : inPath && parts.at(-1);
  if (!id || !ID.test(id) || FACEBOOK_PATHS.has(id)) return undefined;
  const kept = ['v', 'story_fbid', 'fbid', 'id'].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  const host = url.hostname === 'fb.watch' ? 'fb.watch' : 'www.facebook.com';
  return {
    network: 'facebook',
    site: 'Facebook',
    id,
    href: `https://${host}${url.pathname}${query}`,
  };
}

const FACEBOOK_PATHS: ReadonlySet<string> = new Set(['posts', 'videos', 'reel', 'photos', 'share']);

function segments(pathname: string): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}
