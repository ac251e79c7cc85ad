/** Which addresses a story may link to, and how they are printed. */

/** The only schemes that a link may have; everything without a scheme stays on the paper's site. */
const SCHEMES = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * Whether a link may go there. A list of what is allowed, not of what is forbidden: browsers know
 * more dangerous schemes than one can list, and read "//host", "/\host" and addresses with control
 * characters as other hosts or schemes (WHATWG URL Standard, 4.4).
 */
export function isAllowedAddress(address: string): boolean {
  const trimmed = address.trim();
  if (hasControlCharacter(trimmed)) return false;
  if (/^(?:[/\\]|%5c){2}/i.test(trimmed)) return false;
  if (ANY_SCHEME.test(trimmed)) return SCHEMES.test(trimmed);
  return !/^[^/?#]*:/.test(trimmed);
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** An address on the paper's own site without its origin: "/desh/2024/11/x/"; others unchanged. */
export function withoutOrigin(address: string, siteOrigin: string): string {
  if (!address.startsWith(siteOrigin)) return address;
  const rest = address.slice(siteOrigin.length);
  if (rest === '') return '/';
  return rest.startsWith('/') && !rest.startsWith('//') ? rest : address;
}

/** Whether a link leaves the site for another web page. */
export function isExternal(address: string): boolean {
  return /^https?:/i.test(address);
}

/** Percent-encoded names as people write them; left alone where the encoding is broken. */
export function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
