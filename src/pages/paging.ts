/** Lists are numbered from the oldest story, so that a full page never changes again. */

export interface NumberedPage<Item> {
  readonly number: number;
  /** Newest first within the page. */
  readonly items: readonly Item[];
}

export interface PagedList<Item> {
  /** What the front of the list shows: the newest items, up to one less than two pages of them. */
  readonly front: readonly Item[];
  /** The newest numbered page that the front does not show already. */
  readonly older?: number;
  /** From page 1, which holds the oldest items; empty while the front shows everything. */
  readonly pages: readonly NumberedPage<Item>[];
}

/**
 * Cuts a list into a front and numbered pages. Only the last page grows; the front shows it
 * together with the page before, so that neither ever looks empty, and links to the one before
 * that, so that no reader meets a story twice.
 *
 * @param items newest first
 * @param size items on a full page
 */
export function pageList<Item>(items: readonly Item[], size: number): PagedList<Item> {
  if (items.length < 2 * size) return { front: items, pages: [] };
  const pages: NumberedPage<Item>[] = [];
  for (let oldest = items.length; oldest > 0; oldest -= size) {
    pages.push({
      number: pages.length + 1,
      items: items.slice(Math.max(0, oldest - size), oldest),
    });
  }
  const onFront = size + (items.length % size);
  return {
    front: items.slice(0, onFront),
    older: (items.length - onFront) / size,
    pages,
  };
}
