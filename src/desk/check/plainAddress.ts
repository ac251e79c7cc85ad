/** Addresses of the site in the form in which they are compared. */

/** An address for comparison: decoded, without query, fragment and last slash. */
export function plainAddress(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether the address is a numbered page of a list, which changes with the paper. */
export function isListPage(address: string): boolean {
  return /\/page\/\d+$/.test(plainAddress(address));
}
