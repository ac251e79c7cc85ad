/** The Markdown of an exported story, with the pictures that it names put into place. */
import type { Attachment, PictureCopier } from './attachments.ts';
import { blockHtml } from './blockHtml.ts';
import type { ExportItem } from './exportItem.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';

export interface StoryText {
  readonly markdown: string;
  readonly unknownShortcodes: readonly string[];
}

export interface ExportPictures {
  readonly byId: ReadonlyMap<string, Attachment>;
  readonly byParent: ReadonlyMap<string, readonly Attachment[]>;
  readonly copier: PictureCopier;
}

export async function storyText(item: ExportItem, pictures: ExportPictures): Promise<StoryText> {
  const { html, unknown } = blockHtml(item.content, (ids) => galleryHtml(item, ids, pictures));
  const files = await filesOf(html, pictures.copier);
  const markdown = htmlToMarkdown(html, (src, alt, caption) => {
    const words = alt || caption || item.title || 'तस्वीर';
    const file = files.get(src);
    if (file === undefined) return /^https?:/i.test(src) ? `[${plain(words)}](<${src}>)` : '';
    const title = caption === '' ? '' : ` "${caption.replaceAll('"', '”')}"`;
    return `![${plain(words)}](${encodeURI(file)}${title})`;
  });
  return { markdown, unknownShortcodes: unknown };
}

function plain(words: string): string {
  return words.replace(/[[\]]/g, '');
}

/** The file of each picture address in the text that is to be had. */
async function filesOf(html: string, copier: PictureCopier): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [, , given = ''] of html.matchAll(/<img\b[^>]*?\bsrc\s*=\s*(["'])(.*?)\1/gis)) {
    const src = given.replaceAll('&amp;', '&').trim();
    const file = await copier.take(src);
    if (file !== undefined) files.set(src, file);
  }
  return files;
}

function galleryHtml(
  item: ExportItem,
  ids: readonly string[],
  { byId, byParent }: ExportPictures,
): string {
  const shown = ids.length > 0 ? ids.flatMap((id) => byId.get(id) ?? []) : byParent.get(item.id);
  return (shown ?? [])
    .map(
      ({ url, alt, caption }) =>
        `\n<figure><img src="${quoted(url)}" alt="${quoted(alt)}"><figcaption>${quoted(caption)}</figcaption></figure>\n`,
    )
    .join('');
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
