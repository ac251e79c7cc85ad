/** Serves files to a browser from memory, and notes what it asks of other hosts. */
import type { BrowserContext } from 'playwright-core';

export const ORIGIN = 'https://samwad.example';

export interface ServedFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Files by address; a map will do. */
export interface FileSource {
  get(address: string): ServedFile | undefined;
}

export interface PageServer {
  /** Requests for anything outside the site, in order. */
  readonly foreign: readonly string[];
}

/** @param headers sent with every document, such as a content security policy */
export async function servePages(
  context: BrowserContext,
  files: FileSource,
  headers: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const foreign: string[] = [];
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    if (address.origin !== ORIGIN) {
      foreign.push(address.href);
      return route.abort();
    }
    const file = files.get(address.pathname);
    if (!file) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: file.type, body: file.body, headers: { ...headers } });
  });
  return { foreign };
}
