/** Percent-encoded names of WordPress, which cuts them after 200 bytes, even within a letter. */

/**
 * The letters of a name. What is left of a letter that was cut goes, and with it a dangling virama.
 *
 * @example decodeSlug('%e0%a4%96%e0%a4%ac%e0%a4') // 'खब'
 */
export function decodeSlug(encoded: string): string {
  const bytes = Buffer.from(
    encoded
      .replace(/%[0-9a-f]?$/i, '')
      .replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    /%[0-9a-f]{2}/i.test(encoded) ? 'latin1' : 'utf8',
  );
  return bytes
    .toString('utf8')
    .replaceAll('\ufffd', '')
    .replace(/\u094d$/, '');
}

/** The path of an old address: decoded where that is possible, else as browsers send it. */
export function oldPath(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const pathname = url.pathname.replace(/\/{2,}/g, '/');
  const { search } = url;
  if (pathname === '/' || search !== '') return undefined;
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
