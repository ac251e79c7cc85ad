/** Prints pages through Eleventy. */
import Eleventy from '@11ty/eleventy';
import type { PageKind, TemplatePage } from '../pages/index.ts';

/** The part of Eleventy's configuration that we use. */
export interface EleventyConfig {
  setTemplateFormats(formats: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addCollection(name: string, entries: () => readonly TemplatePage[]): void;
  setUseGitIgnore(use: boolean): void;
  on(event: 'eleventy.after', listener: (run: EleventyRun) => void | Promise<void>): void;
}

interface EleventyRun {
  readonly directories: { readonly output: string };
}

/** Every kind has a template; a kind without pages still needs its collection. */
const KINDS: readonly PageKind[] = [
  'home',
  'article',
  'list',
  'archive',
  'archiveMonth',
  'index',
  'static',
  'search',
  'notFound',
  'removed',
  'redirect',
];

/** Hands pages to the templates in layouts/, a collection a kind. */
export function registerPages(eleventy: EleventyConfig, pages: readonly TemplatePage[]): void {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats('11ty.ts');
  eleventy.addExtension('11ty.ts', { key: '11ty.js' });
  const byKind = new Map<PageKind, TemplatePage[]>(KINDS.map((kind) => [kind, []]));
  for (const page of pages) byKind.get(page.kind)?.push(page);
  for (const [kind, entries] of byKind) eleventy.addCollection(kind, () => entries);
}

/** Pages that Eleventy holds in memory at a time. */
const BATCH = 400;

/**
 * Renders the pages and hands over the bytes of each. Eleventy writes nothing by itself, so
 * that unchanged bytes are never written and all files come into place together.
 *
 * @param layouts folder of the templates
 */
export async function renderPages(
  pages: readonly TemplatePage[],
  layouts: string,
  take: (permalink: string, bytes: Uint8Array) => void,
): Promise<void> {
  for (let start = 0; start < pages.length; start += BATCH) {
    await renderBatch(pages.slice(start, start + BATCH), layouts, take);
  }
}

async function renderBatch(
  pages: readonly TemplatePage[],
  layouts: string,
  take: (permalink: string, bytes: Uint8Array) => void,
): Promise<void> {
  const eleventy = new Eleventy(layouts, layouts, {
    quietMode: true,
    configPath: '',
    config: (configuration: EleventyConfig) => registerPages(configuration, pages),
  });
  eleventy.disableLogger();
  await eleventy.init();
  for (const { url, content } of await eleventy.toJSON()) take(url, Buffer.from(content));
}
