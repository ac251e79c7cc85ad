/** A story as one more line of a list, made of texts: no answer and no kept page brings markup. */

/** @param around what stands over and under the headline */
export function storyLine(
  href: string,
  title: string,
  around: { readonly over?: string; readonly under?: string } = {},
): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  const { over, under } = around;
  const card = element('article', 'card plain', [
    ...(over ? [element('p', 'kicker', [over])] : []),
    element('h3', '', [link]),
    ...(under ? [element('p', 'meta', [under])] : []),
  ]);
  return element('li', '', [card]);
}

function element(name: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = Object.assign(document.createElement(name), { className });
  made.append(...children);
  return made;
}
