/** `npm run lighthouse` from its words to its exit code. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { languageOf, orRefusal, readWords } from '../../commandLine/index.ts';
import { lighthouseTexts } from '../../messages/lighthouse.ts';
import { CATEGORIES, ensureLighthouse, lighthouseScores } from './lighthouseScores.ts';
import { openOnSlowPhone } from './slowPhone.ts';

const RUNS = ['scores', 'phone'] as const;
type Run = (typeof RUNS)[number];

const OPTIONS = {
  site: { type: 'string', default: '_site' },
  runs: { type: 'string', default: RUNS.join(',') },
  loads: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
} as const;

/** What the command needs of the machine. */
export interface Machine {
  readonly project: string;
  /** Serves a built site with the headers and the compression of a host. */
  serve(site: string): Promise<{ readonly origin: string; stop(): Promise<void> }>;
  startBrowser(): Promise<Browser>;
  /** Path of the browser that Lighthouse starts. */
  readonly chromium: () => string;
}

/** The pages by their kinds: addresses within the site. */
type Pages = Readonly<Record<'home' | 'category' | 'article' | 'search', string>>;

/** People read stderr while it runs; the tables are on stdout. */
export async function runLighthouseCommand(
  args: readonly string[],
  machine: Machine,
): Promise<number> {
  const texts = lighthouseTexts(languageOf(args));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const words = orRefusal(() => readWords(args, OPTIONS));
  if ('refusal' in words) {
    say(words.refusal);
    return 2;
  }
  const { values } = words;
  if (values.help) {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  const loads = Number(values.loads);
  const runs = values.runs.split(',');
  if (!Number.isInteger(loads) || loads < 1) {
    say(texts.wrongLoads(values.loads));
    return 2;
  }
  if (!runs.every((run): run is Run => RUNS.some((known) => known === run))) {
    say(texts.wrongRuns(values.runs, RUNS.join(', ')));
    return 2;
  }
  if (!existsSync(join(values.site, 'index.html'))) {
    say(texts.noSite(values.site));
    return 2;
  }
  const server = await machine.serve(values.site);
  const browser = await machine.startBrowser();
  try {
    const pages = await findPages(browser, server.origin);
    const result = {
      ...(runs.includes('scores') && { scores: await scores(pages, server.origin) }),
      ...(runs.includes('phone') && { phone: await phone(pages, server.origin) }),
    };
    if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  } finally {
    await browser.close();
    await server.stop();
  }

  async function scores(pages: Pages, origin: string): Promise<object> {
    ensureLighthouse(machine.project, () => say(texts.installing));
    const measured = await eachPage(pages, (path) =>
      lighthouseScores(origin + path, machine.project, machine.chromium()),
    );
    print(
      [texts.page, ...CATEGORIES.map((name) => texts.categories[name])],
      measured.map(([page, found]) => [page, ...CATEGORIES.map((name) => found.scores[name])]),
    );
    for (const [page, { missing }] of measured) {
      for (const reason of missing) process.stdout.write(`- ${page}, ${reason}\n`);
    }
    return Object.fromEntries(measured);
  }

  async function phone(pages: Pages, origin: string): Promise<object> {
    const measured = await eachPage(pages, (path) =>
      openOnSlowPhone(browser, origin + path, loads),
    );
    print(
      [texts.page, 'LCP, ms', 'CLS', 'TBT, ms'],
      measured.map(([page, { lcp, cls, tbt }]) => [
        page,
        Math.round(lcp),
        Number(cls.toFixed(3)),
        Math.round(tbt),
      ]),
    );
    return Object.fromEntries(measured);
  }

  async function eachPage<Figures>(
    pages: Pages,
    measure: (path: string) => Promise<Figures>,
  ): Promise<readonly (readonly [string, Figures])[]> {
    const measured: [string, Figures][] = [];
    for (const [page, path] of Object.entries(pages)) {
      say(texts.measuring(path));
      measured.push([page, await measure(path)]);
    }
    return measured;
  }
}

/** The lead story of the front and its first category. */
async function findPages(browser: Browser, origin: string): Promise<Pages> {
  const page = await browser.newPage();
  await page.goto(origin);
  const linkAt = (selector: string) => page.locator(selector).first().getAttribute('href');
  const category = await linkAt('.sections a');
  const article = await linkAt('.lead a, .card a');
  await page.close();
  return { home: '/', category: category ?? '/', article: article ?? '/', search: '/khoj/' };
}

/** A Markdown table on stdout. */
function print(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  const lines = [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
