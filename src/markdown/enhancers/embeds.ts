/** Posts and videos of other sites: a link that nothing is requested from before a click. */
import { html } from '../../html/index.ts';
import { reader } from '../../messages/index.ts';
import { describeEmbed } from '../embedAddress.ts';
import type { Enhancer } from '../story.ts';
import { innerText, markupToken, printingChildren, replaceParagraphs } from '../tokens.ts';

/** A paragraph that is only a link to a known post or video becomes a figure. */
export const embeds: Enhancer = (tokens) =>
  replaceParagraphs(tokens, (inline, open) => {
    const children = printingChildren(inline);
    const [link] = children;
    if (link?.type !== 'link_open' || open.hidden) return undefined;
    if (children.findIndex(({ type }) => type === 'link_close') !== children.length - 1) {
      return undefined;
    }
    const embed = describeEmbed(link.attrGet('href') ?? '');
    if (!embed) return undefined;
    const bare = link.markup === 'linkify' || link.markup === 'autolink';
    const caption = bare ? '' : innerText(children).trim();
    return [
      markupToken(
        html`<figure class="embed" data-embed="${embed.network}" data-id="${embed.id}"><a href="${embed.href}" rel="noopener noreferrer">${reader.embed(embed.site)}</a>${caption && html`<figcaption>${caption}</figcaption>`}</figure>\n`,
        open.level,
      ),
    ];
  });
