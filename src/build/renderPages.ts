/** Prints pages through Eleventy. */
import { type PrintedPage, printPage, printStretches } from '../../layouts/index.ts';
import { type EleventyTemplate, type PrintablePage, templateOf } from '../../layouts/template.ts';
import type { PageKind, TemplatePage } from '../pages/index.ts';

/** The part of Eleventy's configuration that we use. */
export interface EleventyConfig {
  setTemplateFormats(formats: string): void;
  addTemplate(name: string, template: EleventyTemplate): void;
  addCollection(name: string, entries: () => readonly PrintablePage[]): void;
  setUseGitIgnore(use: boolean): void;
  on(event: 'eleventy.after', listener: (run: EleventyRun) => void | Promise<void>): void;
}

interface EleventyRun {
  readonly directories: { readonly output: string };
}

/**
 * Hands pages to Eleventy, each as a page of Eleventy's own.
 *
 * @param print makes a page's markup
 */
export function registerPages(
  eleventy: EleventyConfig,
  pages: readonly TemplatePage[],
  print: (page: TemplatePage) => string = printPage,
): void {
  const entries = pages.map((page) => {
    const { permalink, kind } = page;
    return { permalink, kind, print: () => print(page) };
  });
  registerEntries(eleventy, entries);
}

/**
 * A collection and a template for each kind of page. Templates are given as values: what Eleventy
 * loads by itself is compiled apart and takes as long as a small build.
 */
function registerEntries(eleventy: EleventyConfig, entries: readonly PrintablePage[]): void {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats('11ty.js');
  const byKind = new Map<PageKind, PrintablePage[]>();
  for (const entry of entries) {
    const sameKind = byKind.get(entry.kind);
    if (sameKind) sameKind.push(entry);
    else byKind.set(entry.kind, [entry]);
  }
  for (const [kind, sameKind] of byKind) {
    eleventy.addCollection(kind, () => sameKind);
    eleventy.addTemplate(`${kind}.11ty.js`, templateOf(kind));
  }
}

/** Pages of a kind that are printed at one step of Eleventy's, whose bookkeeping costs 90 µs. */
const BUNDLE = 50;

/**
 * Prints the pages and hands over each as soon as it is there: Eleventy gets nothing to keep and
 * nothing to write, so that memory stays small and all files come into place together.
 *
 * @param layouts a folder, where Eleventy looks for settings of its own
 */
export async function renderPages(
  pages: readonly TemplatePage[],
  layouts: string,
  take: (permalink: string, page: PrintedPage) => void,
): Promise<void> {
  if (pages.length === 0) return;
  // Loading Eleventy takes longer than the whole of a build that changes nothing.
  // Templates are given as values: Eleventy's hook for those that it loads by itself is not needed.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'on';
  const { default: Eleventy } = await import('@11ty/eleventy');
  const entries = bundlesOf(pages, (page) => take(page.permalink, printStretches(page)));
  const eleventy = new Eleventy(layouts, layouts, {
    quietMode: true,
    configPath: '',
    config: (configuration: EleventyConfig) => registerEntries(configuration, entries),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.toJSON();
}

/** Pages of one kind, a bundle an entry; the entry stands at the address of its first page. */
function bundlesOf(
  pages: readonly TemplatePage[],
  hand: (page: TemplatePage) => void,
): readonly PrintablePage[] {
  const entries: PrintablePage[] = [];
  const kinds = new Set(pages.map(({ kind }) => kind));
  for (const kind of kinds) {
    const sameKind = pages.filter((page) => page.kind === kind);
    for (let start = 0; start < sameKind.length; start += BUNDLE) {
      const [first, ...others] = sameKind.slice(start, start + BUNDLE);
      if (first === undefined) break;
      const print = (): string => {
        for (const page of [first, ...others]) hand(page);
        return '';
      };
      entries.push({ permalink: first.permalink, kind: first.kind, print });
    }
  }
  return entries;
}
