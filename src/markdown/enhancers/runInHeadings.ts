/** Paragraphs that open with a bold phrase and a colon. */
import type Token from 'markdown-it/lib/token.mjs';
import { isRunInHeading } from '../runInHeading.ts';
import type { Enhancer } from '../story.ts';
import { innerText, printingChildren } from '../tokens.ts';

/** Marks them with the class "run-in"; the colon stands in the bold or right after it. */
export const runInHeadings: Enhancer = (tokens) => {
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const open = tokens[index];
    const inline = tokens[index + 1];
    if (open?.type === 'paragraph_open' && !open.hidden && inline && opensWithHeading(inline)) {
      open.attrSet('class', 'run-in');
    }
  }
  return tokens;
};

function opensWithHeading(inline: Token): boolean {
  const children = printingChildren(inline);
  if (children[0]?.type !== 'strong_open') return false;
  const close = children.findIndex(({ type }) => type === 'strong_close');
  const after = children[close + 1];
  return isRunInHeading(
    innerText(children.slice(1, close)),
    after?.type === 'text' ? after.content : '',
  );
}
