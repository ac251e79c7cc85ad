/** Scripts that pages load, bundled for browsers and named by their content. */
import { createHash } from 'node:crypto';
import { bundleForBrowsers } from './bundle.ts';

/** Entry points in browser/. */
const ENTRIES = {
  reading: 'reading.ts',
  search: 'search/hindiPage.ts',
  searchWorker: 'search/worker.ts',
  searchRoman: 'search/heardWordsPart.ts',
  searchRules: 'search/queryRulesPart.ts',
  pagefindSearch: 'search/page.ts',
  keptStories: 'offline/keptStories.ts',
} as const;

export type ScriptName = keyof typeof ENTRIES;

/** A file of the site: its address and content. */
export interface SiteFile {
  readonly permalink: string;
  readonly bytes: Uint8Array;
}

const files = new WeakMap<Uint8Array, SiteFile>();

function script(name: ScriptName): SiteFile {
  const bytes = bundleForBrowsers(`browser/${ENTRIES[name]}`);
  const known = files.get(bytes);
  if (known) return known;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = { permalink: `/assets/${name}-${digest}.js`, bytes };
  files.set(bytes, file);
  return file;
}

/** Address of a script; it changes with the content, so the file may be cached for ever. */
export function scriptAddress(name: ScriptName): string {
  return script(name).permalink;
}

/** Address of the search engine with those of its parts behind it, which its worker reads there. */
export function engineAddress(): string {
  const parts = [scriptAddress('searchRoman'), scriptAddress('searchRules')];
  return `${scriptAddress('searchWorker')}#${parts.join()}`;
}

/** All scripts of the site as files. */
export async function browserScripts(): Promise<readonly SiteFile[]> {
  return (Object.keys(ENTRIES) as ScriptName[]).map(script);
}
