/** What the pages of a built site refer to. */
import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export interface PageReferences {
  /** Addresses within the site, as paths with their anchors. */
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that name one address each. */
const ADDRESSES = new Set(['href', 'src', 'action']);

/**
 * @param address of the page itself, which relative addresses start from
 * @param origin of the site: absolute addresses with it count as internal
 */
export function pageReferences(markup: string, address: string, origin: string): PageReferences {
  const links: string[] = [];
  const anchors = new Set<string>();
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') anchors.add(value);
        if (ADDRESSES.has(name)) links.push(value);
        if (name === 'srcset') links.push(...value.split(',').map(firstWord));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup));
  return { links: links.flatMap((link) => internal(link, address, origin)), anchors };
}

function firstWord(candidate: string): string {
  return candidate.trim().split(/\s/u)[0] ?? '';
}

function internal(link: string, address: string, origin: string): readonly string[] {
  const url = new URL(link, `${origin}${address}`);
  return url.origin === origin ? [decodeURIComponent(url.pathname) + url.hash] : [];
}

/** The file that answers a path, as hosts find it. */
export function fileOf(path: string): string {
  const file = posix.normalize(path).slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
