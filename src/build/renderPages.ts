/** Prints pages through Eleventy. */
import { printPage } from '../../layouts/index.ts';
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
 * Hands pages to Eleventy: a collection and a template for each kind of page. Templates are given
 * as values: what Eleventy loads by itself is compiled apart and takes as long as a small build.
 *
 * @param print makes a page's markup
 */
export function registerPages(
  eleventy: EleventyConfig,
  pages: readonly TemplatePage[],
  print: (page: TemplatePage) => string = printPage,
): void {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats('11ty.js');
  const byKind = new Map<PageKind, PrintablePage[]>();
  for (const page of pages) {
    const { permalink, kind } = page;
    const entry = { permalink, kind, print: () => print(page) };
    const sameKind = byKind.get(kind);
    if (sameKind) sameKind.push(entry);
    else byKind.set(kind, [entry]);
  }
  for (const [kind, entries] of byKind) {
    eleventy.addCollection(kind, () => entries);
    eleventy.addTemplate(`${kind}.11ty.js`, templateOf(kind));
  }
}

/** Pages that Eleventy holds in memory at a time: some kilobytes each. */
const BATCH = 2_000;

/**
 * Prints the pages and hands over each as soon as it is there: Eleventy gets nothing to keep and
 * nothing to write, so that memory stays small and all files come into place together.
 *
 * @param layouts a folder, where Eleventy looks for settings of its own
 */
export async function renderPages(
  pages: readonly TemplatePage[],
  layouts: string,
  take: (permalink: string, markup: string) => void,
): Promise<void> {
  if (pages.length === 0) return;
  // Loading Eleventy takes longer than the whole of a build that changes nothing.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const print = (page: TemplatePage): string => {
    take(page.permalink, printPage(page));
    return '';
  };
  for (let start = 0; start < pages.length; start += BATCH) {
    const batch = pages.slice(start, start + BATCH);
    const eleventy = new Eleventy(layouts, layouts, {
      quietMode: true,
      configPath: '',
      config: (configuration: EleventyConfig) => registerPages(configuration, batch, print),
    });
    eleventy.disableLogger();
    await eleventy.init();
    await eleventy.toJSON();
  }
}
