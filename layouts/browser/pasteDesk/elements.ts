/** Elements of the page by their names. */

/** @throws if the page has no such element, which its template rules out */
export function element<Kind extends HTMLElement = HTMLElement>(
  id: string,
  kind: new () => Kind = HTMLElement as new () => Kind,
): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no element ${id}`);
  return found;
}

/** The first element within that fits. */
export function within(parent: HTMLElement, selector: string): HTMLElement {
  const found = parent.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no element ${selector}`);
  return found;
}

/** A new element; text is text, whatever stands in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

/** A button that does something, once at a time. */
export function button(text: string, act: () => unknown): HTMLButtonElement {
  const pressed = made('button', { type: 'button', textContent: text });
  pressed.addEventListener('click', () => void act());
  return pressed;
}
