/** WordPress's story text to plain HTML: blocks, classic paragraphs and the common shortcodes. */

export interface PlainHtml {
  readonly html: string;
  /** Names of shortcodes that stay in the text as they are. */
  readonly unknown: readonly string[];
}

/** @param gallery pictures (HTML) of a gallery, by the identifiers of its attachments if it names any */
export function blockHtml(content: string, gallery: (ids: readonly string[]) => string): PlainHtml {
  const isBlocks = /<!--\s+wp:/.test(content);
  const unknown = new Set<string>();
  const html = content
    .replace(/<!--(?:(?!-->)[\s\S])*-->/g, '')
    .replace(/\[\[([^\]]+)\]\]/g, '&#91;$1&#93;')
    .replace(/\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/g, (_, given: string, inner: string) =>
      figure(inner, attribute(given, 'caption')),
    )
    .replace(/\[gallery\b([^\]]*)\]/g, (_, given: string) =>
      gallery(
        attribute(given, 'ids')
          .split(/[\s,]+/)
          .filter(Boolean),
      ),
    )
    .replace(/\[embed\b[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, '\n\n$1\n\n')
    .replace(/\[(audio|video)\b([^\]]*)\](?:\[\/\1\])?/g, (_, _kind, given: string) =>
      player(given),
    )
    .replace(/\[\/?([a-z][a-z0-9_-]+)\b[^\]\n]*\](?!\()/gi, (code, name: string) => {
      unknown.add(name);
      return code;
    });
  return { html: isBlocks ? html : withParagraphs(html), unknown: [...unknown] };
}

function attribute(written: string, name: string): string {
  const match = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(written);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

function figure(inner: string, given: string): string {
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
  const caption = inner.replace(picture, '').trim() || given;
  return `\n\n<figure>${picture}<figcaption>${caption}</figcaption></figure>\n\n`;
}

function player(given: string): string {
  const source = /https?:\/\/[^\s"'\]]+/.exec(given)?.[0];
  return source === undefined ? '' : `\n\n${source}\n\n`;
}

const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|figure|figcaption|hr|form|section|article|aside|address|iframe|object|script|style)\b/i;

/** Classic posts have blank lines for paragraphs, as wpautop reads them; `pre` stays whole. */
function withParagraphs(html: string): string {
  return html
    .replaceAll('\r', '')
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part) => (/^<pre\b/i.test(part) ? part : paragraphs(part)))
    .join('\n');
}

function paragraphs(html: string): string {
  return html
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n');
}
