/** The service worker as a file of the site. */
import { digest } from '../src/digest.ts';
import type { FilePage, HtmlPage } from '../src/pages/index.ts';
import { bundleForBrowsers } from './bundle.ts';

/** Phones ask for it again by this name: it never changes, and no host may keep it. */
const PERMALINK = '/service-worker.js';

/**
 * The worker that keeps stories on phones, or one that makes them forget all and goes.
 *
 * @param offlinePage which the worker keeps: a new page is a new worker, and so comes to the phones
 * @param print makes the page's markup
 */
export function serviceWorker(
  offlinePage: HtmlPage<'offline'> | undefined,
  print: (page: HtmlPage<'offline'>) => string,
): FilePage {
  const text = (): string => {
    const script = (entry: string) =>
      Buffer.from(bundleForBrowsers(`browser/offline/${entry}`)).toString();
    if (!offlinePage) return script('retire.ts');
    return `${script('worker.ts')}//${digest(print(offlinePage)).slice(0, 16)}\n`;
  };
  return {
    permalink: PERMALINK,
    kind: 'file',
    stage: 'index',
    inputs: offlinePage?.inputs ?? 'retired',
    bytes: text,
  };
}
