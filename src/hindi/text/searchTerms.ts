import { canonical } from './canonical.ts';
import type { Token } from './tokenise.ts';

/**
 * The canonical words under which a token is found. Writers use or leave out dots, hyphens and
 * grouping commas as they like, so the joined word comes first and the parts of a hyphenated one
 * follow.
 *
 * @example searchTerms(token) // for म.प्र. ['मप्र'], for १,५०,००० ['150000'], for जी-20 ['जी20', 'जी', '20']
 */
export function searchTerms(token: Token): string[] {
  const form = canonical(token.text);
  switch (token.kind) {
    case 'abbreviation':
      return [form.replace(/[.॰]/g, '').replace(laghavZero, '')];
    case 'number':
      return form.includes('-') ? form.split('-').map(withoutGrouping) : [withoutGrouping(form)];
    case 'mixed':
    case 'compound': {
      const parts = form.replace(/(\d) /g, '$1').split('-');
      return parts.length > 1 ? [parts.join(''), ...parts] : parts;
    }
    case 'hashtag': {
      const parts = form.slice(1).split('_').filter(Boolean);
      return parts.length > 1 ? [parts.join(''), ...parts] : parts;
    }
    case 'mention':
      return [form.slice(1)];
    case 'word':
      return [form.replace(':', '')];
    default:
      return [form];
  }
}

/** The old abbreviation sign, typed as a zero: म०प्र०, डा0. */
const laghavZero = /0(?=[\u0900-\u097F]|$)/g;

function withoutGrouping(number: string): string {
  return number.replace(/,(?=\d)/g, '');
}
