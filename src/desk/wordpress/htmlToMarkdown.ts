/** HTML of a story to the paper's Markdown. Scripts and styles go; frames become their addresses. */
import { gfm } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';

/** Address and description of a picture as found; what to print in its place. */
export type PrintPicture = (src: string, alt: string, caption: string) => string;

export function htmlToMarkdown(html: string, print: PrintPicture): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '* * *',
  });
  service.use(gfm);
  service.remove(['script', 'style', 'noscript', 'form', 'button', 'input', 'select', 'textarea']);
  service.addRule('picture', {
    filter: 'img',
    replacement: (_content, node) => pictureOf(node, '', print),
  });
  service.addRule('figure', {
    filter: (node) => node.nodeName === 'FIGURE' && imagesIn(node).length === 1,
    replacement: (_content, node) => {
      const caption = elementOf(node)?.querySelector('figcaption')?.textContent ?? '';
      const [image] = imagesIn(node);
      return image ? `\n\n${pictureOf(image, caption, print)}\n\n` : '';
    },
  });
  service.addRule('linkedPicture', {
    filter: (node) =>
      node.nodeName === 'A' && imagesIn(node).length > 0 && node.textContent?.trim() === '',
    replacement: (content) => content,
  });
  service.addRule('frame', {
    filter: ['iframe', 'video', 'audio', 'embed', 'object'] as TurndownService.Filter,
    replacement: (_content, node) => {
      const source = attributeOf(node, 'src') || attributeOf(node, 'data');
      return /^https?:/i.test(source) ? `\n\n<${encodeURI(decoded(source))}>\n\n` : '';
    },
  });
  service.addRule('topHeading', {
    filter: 'h1',
    replacement: (content) => (content.trim() === '' ? '' : `\n\n## ${content.trim()}\n\n`),
  });
  return service
    .turndown(html)
    .replace(/[ \t]+$/gm, (spaces) => (spaces === '  ' ? spaces : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The few parts of the DOM that are asked for; turndown's own types are wider. */
interface Element {
  getAttribute(name: string): string | null;
  querySelector(selector: string): { readonly textContent: string | null } | null;
  getElementsByTagName(name: string): ArrayLike<unknown>;
}

function elementOf(node: unknown): Element | undefined {
  return typeof node === 'object' && node !== null && 'getAttribute' in node
    ? (node as Element)
    : undefined;
}

function imagesIn(node: unknown): readonly unknown[] {
  return Array.from(elementOf(node)?.getElementsByTagName('img') ?? []);
}

function attributeOf(node: unknown, name: string): string {
  return elementOf(node)?.getAttribute(name)?.trim() ?? '';
}

function pictureOf(node: unknown, caption: string, print: PrintPicture): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return print(attributeOf(node, 'src'), oneLine(attributeOf(node, 'alt')), oneLine(caption));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
