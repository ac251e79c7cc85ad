/** The paste desk as files of the site, all in a folder of their own. */
import type { Content } from '../src/content/index.ts';
import { digest } from '../src/digest.ts';
import type { Connection } from '../src/editor/configuration.ts';
import { newsroomFile } from '../src/editor/newsroomFile.ts';
import { PASTE_DESK, PASTE_DESK_POLICY } from '../src/editor/policy.ts';
import { html, type SafeHtml } from '../src/html/index.ts';
import { pasteDeskTexts as texts } from '../src/messages/pasteDesk.ts';
import type { Newspaper } from '../src/newspaper/index.ts';
import { once } from '../src/once.ts';
import { type FilePage, filePage } from '../src/pages/index.ts';
import { bundleForBrowsers } from './bundle.ts';

/** Files that the page loads, and that its service worker keeps for hours without a network. */
const BUNDLES = {
  'page.js': 'browser/pasteDesk/page.ts',
  'worker.js': 'browser/pasteDesk/worker.ts',
  'page.css': 'styles/pasteDesk.css',
} as const;

/** What the page knows of the newsroom; the editor reads it too. */
export const NEWSROOM_FILE = '/sampadan/newsroom.json';

/** @param local what `npm run editor` reads and writes; a built site has none */
export function pasteDeskFiles(
  content: Content,
  paper: Newspaper,
  local?: Connection,
): readonly FilePage[] {
  const page = pasteDeskPage(content.site.name);
  const newsroom = once(() => JSON.stringify(newsroomFile(content, paper, local)));
  const bundles = Object.entries(BUNDLES).map(([name, entry]) =>
    file(name, bundleForBrowsers(entry)),
  );
  // Another page or script is another worker, and so comes to phones that keep the old ones.
  const edition = digest([page, ...bundles.map(({ inputs }) => inputs)].join(' '));
  const keeper = Buffer.from(bundleForBrowsers('browser/pasteDesk/serviceWorker.ts')).toString();
  return [
    file('', page),
    lateFile(NEWSROOM_FILE, newsroom),
    ...bundles,
    file('service-worker.js', `${keeper}//${edition}\n`),
  ];
}

/** A file that is made when it, or whether it has changed, is asked for. */
function lateFile(permalink: string, text: () => string): FilePage {
  const inputs = once(() => digest(text()));
  return {
    permalink,
    kind: 'file',
    stage: 'index',
    get inputs() {
      return inputs();
    },
    bytes: text,
  };
}

function file(name: string, content: string | Uint8Array): FilePage {
  return filePage(PASTE_DESK + name, content);
}

function pasteDeskPage(paper: string): string {
  return html`<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>${texts.title} – ${paper}</title><meta http-equiv="Content-Security-Policy" content="${PASTE_DESK_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script></head><body>
<header><p class="paper">${paper}</p><p><a id="to-editor" hidden>${texts.toEditor}</a></p></header>
<main>
<h1>${texts.heading}</h1>
<p class="intro">${texts.intro}</p>
<noscript><p>${texts.needsScript}</p></noscript>
<form id="paste"><label for="pasted">${texts.paste.label}</label><textarea id="pasted" rows="9" spellcheck="false"></textarea><button type="submit">${texts.paste.takeApart}</button></form>
<p id="status" role="status"></p>
<form id="story" hidden novalidate autocomplete="off">
<p id="converted" class="note" hidden></p>
<div class="beside"><div class="parts">${parts()}</div>${findings()}</div>
<details id="left-out" hidden><summary></summary><ul></ul></details>
<section id="photos" aria-labelledby="photos-heading"><h2 id="photos-heading">${texts.photos.heading}</h2><p class="hint" id="photos-hint">${texts.photos.hint}</p><ol></ol><label class="button" for="add-photos">${texts.photos.add}</label><input type="file" id="add-photos" accept="image/*" multiple aria-describedby="photos-hint"></section>
${finish()}
</form>
<p id="kept" class="hint"></p>
</main></body></html>
`.toString();
}

function parts(): readonly SafeHtml[] {
  const { fields } = texts;
  return [
    lines('title', fields.title, 2),
    lines('deck', fields.deck, 2),
    lines('points', fields.points, 3, fields.pointsHint),
    line('place', fields.place),
    select('district', fields.district),
    select('category', fields.category),
    select('author', fields.author),
    line('byline', fields.byline),
    line('agency', fields.agency),
    line('tags', fields.tags, fields.tagsHint),
    lines('body', fields.body, 16),
    box('press-note', fields.pressNote),
    box('draft', fields.draft),
  ];
}

function line(id: string, label: string, hint?: string): SafeHtml {
  return html`<p class="field ${id}"><label for="${id}">${label}</label>${hinted(id, hint)}<input id="${id}"${described(id, hint)}></p>`;
}

function lines(id: string, label: string, rows: number, hint?: string): SafeHtml {
  return html`<p class="field ${id}"><label for="${id}">${label}</label>${hinted(id, hint)}<textarea id="${id}" rows="${rows}"${described(id, hint)}></textarea></p>`;
}

function hinted(id: string, hint: string | undefined): SafeHtml | undefined {
  return hint === undefined ? undefined : html`<span class="hint" id="${id}-hint">${hint}</span>`;
}

function described(id: string, hint: string | undefined): SafeHtml | undefined {
  return hint === undefined ? undefined : html` aria-describedby="${id}-hint"`;
}

function select(id: string, label: string): SafeHtml {
  return html`<p class="field ${id}"><label for="${id}">${label}</label><select id="${id}"></select></p>`;
}

function box(id: string, label: string): SafeHtml {
  return html`<p class="box"><input type="checkbox" id="${id}"><label for="${id}">${label}</label></p>`;
}

function findings(): SafeHtml {
  return html`<section id="findings" aria-labelledby="findings-heading"><h2 id="findings-heading">${texts.findings.heading}</h2><p class="count" role="status"></p><button type="button" id="fix-all" hidden></button><ol></ol></section>`;
}

function finish(): SafeHtml {
  const { finish: words } = texts;
  return html`<section id="finish" aria-labelledby="finish-heading"><h2 id="finish-heading">${words.heading}</h2><p class="file"></p><p class="buttons"><button type="button" id="save" hidden>${words.save}</button><button type="button" id="to-form" hidden>${words.toForm}</button><button type="button" id="share" hidden>${words.share}</button><button type="button" id="download">${words.download}</button><button type="button" id="copy">${words.copy}</button></p><p id="outcome" role="status"></p><p class="after" hidden><a id="open-editor">${words.openEditor}</a> <a id="open-story">${words.openStory}</a></p><button type="button" id="fresh">${words.fresh}</button></section>`;
}
