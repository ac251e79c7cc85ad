/**
 * HTML as a type: whatever a template interpolates is escaped unless it is a `SafeHtml`.
 * Escaping depends on the value's type alone, so forgetting it is not possible.
 */

/**
 * Marks safe markup. A registered symbol, not the class, decides: a test runner and Eleventy may
 * each load this module, and no committed text can carry a symbol.
 */
const SAFE: unique symbol = Symbol.for('samwad.SafeHtml');

/** Markup that is known to be safe to print. Only `html`, `joinHtml` and `trustedHtml` make it. */
export class SafeHtml {
  readonly [SAFE]: string;

  constructor(markup: string) {
    this[SAFE] = markup;
  }

  toString(): string {
    return this[SAFE];
  }
}

/** What may stand in a template: text is escaped; nothing, `false` and `null` print nothing. */
export type Interpolated =
  | string
  | number
  | SafeHtml
  | readonly Interpolated[]
  | null
  | undefined
  | false;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

function isSafe(value: SafeHtml | readonly Interpolated[]): value is SafeHtml {
  return SAFE in value;
}

function print(value: Interpolated): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (isSafe(value)) return value[SAFE];
  let printed = '';
  for (const part of value) printed += print(part);
  return printed;
}

/**
 * The tag of every template.
 *
 * @example html`<h1>${headline}</h1>` escapes the headline.
 * @example html`<ul>${cards.map((card) => html`<li>${card.title}</li>`)}</ul>` nests without joining.
 */
export function html(markup: TemplateStringsArray, ...values: Interpolated[]): SafeHtml {
  let printed = markup[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    printed += print(values[index]) + (markup[index + 1] ?? '');
  }
  return new SafeHtml(printed);
}

/** Joins markup with a separator that is escaped like any text. */
export function joinHtml(parts: readonly Interpolated[], separator: Interpolated = ''): SafeHtml {
  return new SafeHtml(parts.map(print).join(print(separator)));
}

/** Declares markup from a trusted maker (the Markdown renderer, a stylesheet of ours) safe. */
export function trustedHtml(markup: string): SafeHtml {
  return new SafeHtml(markup);
}
