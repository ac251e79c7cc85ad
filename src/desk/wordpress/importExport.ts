/** A WordPress export into the content folder. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Content, isReserved, readSettings, withDefaultAuthor } from '../../content/index.ts';
import { type Attachment, attachmentOf, PictureCopier } from './attachments.ts';
import { decodeSlug } from './decodeSlug.ts';
import type { ExportAuthor, ExportItem, ExportTerm } from './exportItem.ts';
import { NameRegister, type NewName, withNames } from './newNames.ts';
import { readExport } from './readExport.ts';
import { type Doubt, storyPlan } from './storyFile.ts';
import { type ExportPictures, storyText } from './storyText.ts';

export interface ImportSettings {
  readonly file: string;
  /** The content folder; may be empty. */
  readonly content: string;
  /** Local copy of wp-content/uploads. */
  readonly uploads: string | undefined;
  readonly keepAddresses: boolean;
}

export type Written = 'written' | 'unchanged' | 'kept';

export interface ImportedFile {
  readonly file: string;
  readonly title: string;
  /** `kept`: the newsroom has changed the file since, so it was left alone. */
  readonly written: Written;
  readonly doubts: readonly Doubt[];
}

export interface ImportReport {
  readonly files: readonly ImportedFile[];
  /** Items that are no stories, by type and status. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly comments: number;
  readonly picturesCopied: number;
  readonly picturesMissing: readonly string[];
  readonly categoriesAdded: number;
  readonly authorsAdded: number;
  readonly unknownShortcodes: readonly string[];
}

/**
 * Reads the export twice: first for what stories refer to, so that an ill-formed export is refused
 * before anything is written; then a story at a time.
 *
 * @throws ExportRefused
 */
export async function importExport(settings: ImportSettings): Promise<ImportReport> {
  const survey = await surveyExport(settings.file);
  await mkdir(settings.content, { recursive: true });
  await writeSite(settings.content, survey);
  const importer = new Importer(settings, survey, await readNames(settings.content));
  for await (const entry of readExport(settings.file)) {
    if (entry.kind === 'item') await importer.take(entry.item);
  }
  await importer.writeNames();
  return importer.report();
}

interface Survey {
  readonly name: string;
  readonly url: string;
  readonly authors: ReadonlyMap<string, ExportAuthor>;
  readonly byId: ReadonlyMap<string, Attachment>;
  readonly byParent: ReadonlyMap<string, readonly Attachment[]>;
}

async function surveyExport(file: string): Promise<Survey> {
  const authors = new Map<string, ExportAuthor>();
  const byId = new Map<string, Attachment>();
  const byParent = new Map<string, Attachment[]>();
  let site = { name: '', url: '' };
  for await (const entry of readExport(file)) {
    if (entry.kind === 'site') site = entry;
    else if (entry.kind === 'author') authors.set(entry.author.login, entry.author);
    else if (entry.item.type === 'attachment') {
      const attachment = structuredClone(attachmentOf(entry.item));
      byId.set(attachment.id, attachment);
      const others = byParent.get(attachment.parent);
      if (others) others.push(attachment);
      else byParent.set(attachment.parent, [attachment]);
    }
  }
  return { ...site, authors, byId, byParent };
}

/** A paper that has no settings yet starts with the name and address of the old site. */
async function writeSite(folder: string, { name, url }: Survey): Promise<void> {
  const file = join(folder, 'site.yaml');
  if (existsSync(file)) return;
  const address = /^https?:\/\/[^\s/]+/i.test(url) ? url : 'https://site.invalid';
  const lines = [`name: ${JSON.stringify(name || 'समाचार')}`, `url: ${JSON.stringify(address)}`];
  await writeFile(file, `${lines.join('\n')}\n`);
}

type Names = Pick<Content, 'categories' | 'authors'>;

async function readNames(folder: string): Promise<Names> {
  const files = ['site.yaml', 'categories.yaml', 'authors.yaml'].filter((file) =>
    existsSync(join(folder, file)),
  );
  const { settings } = await readSettings(folder, new Set(files));
  return { categories: settings.categories, authors: withDefaultAuthor(settings) };
}

/** Stories without category go here. */
const NO_CATEGORY = { name: 'खबरें', nicename: 'khabren' };
const STORIES = new Set(['post', 'page']);
const LEFT_OUT = new Set(['trash', 'auto-draft', 'inherit']);

class Importer {
  readonly #settings: ImportSettings;
  readonly #survey: Survey;
  readonly #pictures: ExportPictures;
  readonly #categories: NameRegister;
  readonly #authors: NameRegister;
  readonly #standing: readonly NewName[];
  readonly #taken = new Set<string>();
  readonly #files: ImportedFile[] = [];
  readonly #leftOut = new Map<string, number>();
  readonly #shortcodes = new Set<string>();
  #comments = 0;

  constructor(settings: ImportSettings, survey: Survey, names: Names) {
    this.#settings = settings;
    this.#survey = survey;
    this.#categories = new NameRegister(names.categories, isReserved);
    this.#authors = new NameRegister(names.authors);
    this.#standing = names.authors;
    const copier = new PictureCopier(settings.content, settings.uploads);
    this.#pictures = { byId: survey.byId, byParent: survey.byParent, copier };
  }

  async take(item: ExportItem): Promise<void> {
    this.#comments += item.comments;
    if (!STORIES.has(item.type) || LEFT_OUT.has(item.status)) return this.#leaveOut(item);
    const { markdown, unknownShortcodes } = await storyText(item, this.#pictures);
    for (const name of unknownShortcodes) this.#shortcodes.add(name);
    const categories = item.terms.filter(({ domain }) => domain === 'category');
    const [first = NO_CATEGORY, ...others] = categories;
    const plan = storyPlan(item, {
      category: this.#categories.idOf(first.name || NO_CATEGORY.name, decodeSlug(first.nicename)),
      author: this.#author(item.creator),
      tags: tagsOf(item.terms, others),
      image: await this.#mainPicture(item),
      markdown,
      keepAddress: this.#settings.keepAddresses,
      isTaken: (file) => this.#taken.has(file.toLowerCase()),
    });
    this.#taken.add(structuredClone(plan.file.toLowerCase()));
    const written = await writeOnce(join(this.#settings.content, plan.file), plan.text);
    const further: Doubt[] = [
      ...(others.length > 0 ? (['more-categories'] as const) : []),
      ...(unknownShortcodes.length > 0 ? (['unknown-shortcode'] as const) : []),
    ];
    const doubts = [...plan.doubts, ...further];
    this.#files.push(structuredClone({ file: plan.file, title: item.title, written, doubts }));
  }

  async writeNames(): Promise<void> {
    await this.#addNames('categories.yaml', this.#categories.added);
    // While a paper names no author, its default author needs no entry; now that it does, it needs one.
    const { added } = this.#authors;
    const isFirst = added.length > 0 && !existsSync(join(this.#settings.content, 'authors.yaml'));
    await this.#addNames('authors.yaml', isFirst ? [...this.#standing, ...added] : added);
  }

  async #addNames(name: string, names: readonly NewName[]): Promise<void> {
    const file = join(this.#settings.content, name);
    const before = await readFile(file, 'utf8').catch(() => '');
    const after = withNames(before, names);
    if (after !== before) await writeFile(file, after);
  }

  report(): ImportReport {
    const { copier } = this.#pictures;
    return {
      files: this.#files,
      leftOut: this.#leftOut,
      comments: this.#comments,
      picturesCopied: copier.copied,
      picturesMissing: copier.missing,
      categoriesAdded: this.#categories.added.length,
      authorsAdded: this.#authors.added.length,
      unknownShortcodes: [...this.#shortcodes].sort(),
    };
  }

  #leaveOut({ type, status }: ExportItem): void {
    if (type === 'attachment') return;
    const kind = `${type} (${status})`;
    this.#leftOut.set(kind, (this.#leftOut.get(kind) ?? 0) + 1);
  }

  #author(login: string): string | undefined {
    if (login === '') return undefined;
    const known = this.#survey.authors.get(login);
    return this.#authors.idOf(known?.name ?? login, login.toLowerCase());
  }

  async #mainPicture({ meta, title }: ExportItem) {
    const attachment = this.#survey.byId.get(meta.get('_thumbnail_id') ?? '');
    if (!attachment) return undefined;
    const src = await this.#pictures.copier.take(attachment.url);
    if (src === undefined) return undefined;
    return { src, alt: attachment.alt || title || 'तस्वीर', caption: attachment.caption };
  }
}

/** The tags, and the categories after the first: a story has one category here. */
function tagsOf(terms: readonly ExportTerm[], others: readonly ExportTerm[]): readonly string[] {
  const tags = terms.filter(({ domain }) => domain === 'post_tag');
  return [...new Set([...tags, ...others].map(({ name }) => name).filter((name) => name !== ''))];
}

/** Writes a file that is not there; one that is there is never changed. */
async function writeOnce(path: string, text: string): Promise<Written> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== undefined) return before === text ? 'unchanged' : 'kept';
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  return 'written';
}
