/** A WordPress export, read as a stream: an entry at a time, whatever the file's size. */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { ExportEntry, ExportItem, ExportTerm } from './exportItem.ts';

/** The file is no export that can be trusted; the message says why and where. */
export class ExportRefused extends Error {
  constructor(
    readonly reason: 'declarations' | 'ill-formed' | 'too-long' | 'not-wordpress',
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Code units of one field: a hundred times the longest story. */
const LONGEST_FIELD = 10_000_000;
/** Elements within each other; WXR has five. */
const DEEPEST = 32;
const CHUNK_BYTES = 1 << 18;
/** XML knows no such characters, and old exports hold some. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Yields the site, its authors and its items in the order of the file. Document type declarations
 * are refused, so no entity is ever expanded.
 *
 * @throws ExportRefused if the file is not well-formed or no export
 */
export async function* readExport(file: string): AsyncGenerator<ExportEntry> {
  const entries: ExportEntry[] = [];
  const parser = exportParser((entry) => void entries.push(entry));
  for await (const chunk of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: CHUNK_BYTES,
  })) {
    parser.write(String(chunk).replace(CONTROL, ''));
    yield* entries.splice(0);
  }
  parser.close();
  yield* entries.splice(0);
}

interface Fields {
  readonly texts: Map<string, string>;
  readonly terms: ExportTerm[];
  readonly meta: Map<string, string>;
  comments: number;
}

/** Collects the texts of the elements within `item` and `wp:author`; hands over what is complete. */
function exportParser(hand: (entry: ExportEntry) => void): SaxesParser {
  const parser = new SaxesParser({ position: true });
  const path: string[] = [];
  let text = '';
  let attributes: Readonly<Record<string, string>> = {};
  let metaKey = '';
  let fields = emptyFields();
  const site = new Map<string, string>();

  parser.on('doctype', () => refuse('declarations', String(parser.line)));
  parser.on('error', (error) => refuse('ill-formed', error.message));
  parser.on('opentag', ({ name, attributes: given }) => {
    if (path.length === 0 && name !== 'rss') refuse('not-wordpress', name);
    if (path.length >= DEEPEST) refuse('ill-formed', String(parser.line));
    path.push(name);
    text = '';
    if (name === 'item' || name === 'wp:author') fields = emptyFields();
    if (name === 'category') attributes = given as Readonly<Record<string, string>>;
  });
  const add = (more: string): void => {
    text += more;
    if (text.length > LONGEST_FIELD) refuse('too-long', String(parser.line));
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    path.pop();
    const [, second = '', third = '', fourth = ''] = path;
    if (second === '' || name === 'channel') return;
    if (name === 'item') hand({ kind: 'item', item: itemOf(fields) });
    else if (name === 'wp:author' && third === '') hand(authorEntry(fields));
    else if (third === 'item' && fourth === '') keepField(name);
    else if (third === 'item' && fourth === 'wp:postmeta') keepMeta(name);
    else if (third === 'wp:author') fields.texts.set(name, text);
    else if (third === '') keepOfSite(name);
  });

  function keepField(name: string): void {
    if (name === 'category') {
      const { domain = '', nicename = '' } = attributes;
      fields.terms.push({ domain, nicename, name: text.trim() });
    } else if (name === 'wp:comment') fields.comments += 1;
    else fields.texts.set(name, text);
  }
  function keepMeta(name: string): void {
    if (name === 'wp:meta_key') metaKey = text;
    else if (name === 'wp:meta_value') fields.meta.set(metaKey, text);
  }
  function keepOfSite(name: string): void {
    site.set(name, text.trim());
    if (name !== 'wp:base_blog_url') return;
    hand({ kind: 'site', name: site.get('title') ?? '', url: text.trim() });
  }
  return parser;
}

function refuse(reason: ExportRefused['reason'], detail: string): never {
  throw new ExportRefused(reason, detail);
}

function emptyFields(): Fields {
  return { texts: new Map(), terms: [], meta: new Map(), comments: 0 };
}

function authorEntry({ texts }: Fields): ExportEntry {
  const login = (texts.get('wp:author_login') ?? '').trim();
  const name = (texts.get('wp:author_display_name') ?? '').trim() || login;
  return { kind: 'author', author: { login, name } };
}

function itemOf({ texts, terms, meta, comments }: Fields): ExportItem {
  const field = (name: string): string => (texts.get(name) ?? '').trim();
  return {
    id: field('wp:post_id'),
    type: field('wp:post_type'),
    status: field('wp:status'),
    title: field('title'),
    link: field('link'),
    creator: field('dc:creator'),
    content: texts.get('content:encoded') ?? '',
    excerpt: field('excerpt:encoded'),
    name: field('wp:post_name'),
    date: field('wp:post_date'),
    dateGmt: field('wp:post_date_gmt'),
    pubDate: field('pubDate'),
    parent: field('wp:post_parent'),
    password: field('wp:post_password'),
    attachmentUrl: field('wp:attachment_url'),
    terms,
    meta,
    comments,
  };
}
