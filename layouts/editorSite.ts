/** The web editor and the paste desk as files of the site, all below a folder of their own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Content } from '../src/content/index.ts';
import { type Connection, editorConfiguration } from '../src/editor/configuration.ts';
import { EDITOR_FOLDER, editorRules } from '../src/editor/policy.ts';
import { html } from '../src/html/index.ts';
import { editorTexts } from '../src/messages/editor.ts';
import type { Newspaper } from '../src/newspaper/index.ts';
import { type FilePage, filePage } from '../src/pages/index.ts';
import type { FolderRule } from '../src/publish/index.ts';
import { bundleForBrowsers } from './bundle.ts';
import { pasteDeskFiles } from './pasteDesk.ts';
import { stylesheet } from './styles.ts';

const require = createRequire(import.meta.url);

export interface EditorSite {
  readonly files: readonly FilePage[];
  readonly rules: readonly FolderRule[];
}

/**
 * Where site.yaml leaves the editor out, nothing. Where it names no place to write to, the paste
 * desk and a page that says how the editor is had; Decap itself, 5 MB, only where it can write.
 *
 * @param local what `npm run editor` reads and writes; a built site has none
 */
export function editorSite(content: Content, paper: Newspaper, local?: Connection): EditorSite {
  const { backend, workflow } = content.site.editor;
  if (backend === 'off' && !local) return { files: [], rules: [] };
  const connection = local ?? { content: 'content', workflow: workflow === 'on' };
  const isConnected = local !== undefined || backend !== 'local';
  return {
    files: [
      ...(isConnected ? editorFiles(content, connection) : [file('', unconnectedPage())]),
      ...pasteDeskFiles(content, paper, local),
    ],
    rules: editorRules(content.site),
  };
}

function editorFiles(content: Content, connection: Connection): readonly FilePage[] {
  return [
    file('', editorPage()),
    file('configuration.json', JSON.stringify(editorConfiguration(content, connection))),
    file('editor.js', bundleForBrowsers('browser/editor/editor.ts')),
    file('editor.css', bundleForBrowsers('browser/editor/editor.css')),
    file('article.css', stylesheet('article')),
    decap(),
  ];
}

function decap(): FilePage {
  return {
    permalink: `${EDITOR_FOLDER}decap-cms.js`,
    kind: 'file',
    stage: 'asset',
    // The lockfile, which pins the version, is an input of every page.
    inputs: 'decap-cms',
    bytes: () => readFileSync(require.resolve('decap-cms/dist/decap-cms.js')),
  };
}

function file(name: string, content: string | Uint8Array): FilePage {
  return filePage(EDITOR_FOLDER + name, content);
}

function editorPage(): string {
  const { title, loading, needsScript } = editorTexts;
  return html`<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="editor.css"><script type="module" src="editor.js"></script></head><body><p data-loading>${loading}</p><noscript><p>${needsScript}</p></noscript></body></html>
`.toString();
}

function unconnectedPage(): string {
  const { title, notConnected, toPasteDesk } = editorTexts;
  return html`<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="chipkayen/page.css"></head><body><main><h1>${notConnected.heading}</h1><p>${notConnected.text}</p><p><a href="chipkayen/">${toPasteDesk}</a></p></main></body></html>
`.toString();
}
