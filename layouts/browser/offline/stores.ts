/** What a phone keeps, under names on which the service worker and the pages agree. */
export const STORES = {
  /** Stories that the reader saved for later. */
  saved: 'samwad-saved',
  /** Stories that were read last. */
  stories: 'samwad-stories',
  /** Fronts and other pages that are no stories. */
  lists: 'samwad-lists',
  /** Scripts and pictures of all these. */
  files: 'samwad-files',
  /** The search page, and what was read of its index. */
  search: 'samwad-search',
  /** The page that is shown without a network, and what it needs. */
  offline: 'samwad-offline',
} as const;

export type Store = (typeof STORES)[keyof typeof STORES];

/** Every store of this paper begins so; stores of other programs on the same host do not. */
export const PREFIX = 'samwad-';

export const OFFLINE_PAGE = '/offline/';

/** Entries. A page takes some 40 KB, a picture 10 to 60, a file of the index 3: at most some 15 MB in all. */
const MOST: Readonly<Partial<Record<Store, number>>> = {
  [STORES.saved]: 50,
  [STORES.stories]: 30,
  [STORES.lists]: 10,
  [STORES.search]: 120,
};

/** Puts an answer last in its store; what stands there longest makes room. */
export function store(name: Store, path: string, answer: Response): Promise<void> {
  return storeAll(name, new Map([[path, answer]]));
}

/** Puts answers last in a store, by their paths. */
export async function storeAll(name: Store, answers: ReadonlyMap<string, Response>): Promise<void> {
  const cache = await caches.open(name);
  for (const [path, answer] of answers) {
    await cache.delete(path);
    await cache.put(path, answer);
  }
  const keys = await cache.keys();
  const surplus = keys.slice(0, Math.max(0, keys.length - (MOST[name] ?? keys.length)));
  await Promise.all(surplus.map((key) => cache.delete(key)));
}

/** Drops every store; what other programs keep stays. */
export async function forgetAll(known: readonly string[] = []): Promise<void> {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(PREFIX) && !known.includes(name));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
