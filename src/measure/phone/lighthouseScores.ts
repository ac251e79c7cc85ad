/** What Lighthouse says of a page: four scores, and every audit that keeps one below 100. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The auditor has its own lockfile: it brings 150 packages, and nothing else needs them. */
const FOLDER = 'tools/lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface PageScores {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Audits that count and are not passed, such as "performance: total-blocking-time 290 ms". */
  readonly missing: readonly string[];
}

/** What is read of Lighthouse's JSON. */
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string } | undefined>
  >;
}

/** Installs the auditor when it is wanted for the first time. @throws if npm cannot */
export function ensureLighthouse(project: string, hear: () => void): void {
  const folder = join(project, FOLDER);
  if (existsSync(join(folder, 'node_modules/lighthouse'))) return;
  hear();
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci: ${folder}`);
}

/**
 * Runs Lighthouse with its mobile preset (simulated: 150 ms, 1.6 Mbit/s, CPU ×4).
 *
 * @param chromium path of the browser
 * @throws where the page cannot be audited
 */
export async function lighthouseScores(
  address: string,
  project: string,
  chromium: string,
): Promise<PageScores> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(project, FOLDER, 'node_modules/lighthouse/cli/index.js'),
      ...[address, '--quiet', '--output=json', '--output-path=stdout'],
      ...['--no-enable-error-reporting', '--max-wait-for-load=90000'],
      '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
  );
  return scoresOf(JSON.parse(stdout));
}

/** @throws if the report says that the page could not be audited */
export function scoresOf({ runtimeError, categories, audits }: Report): PageScores {
  if (runtimeError) throw new Error(runtimeError.message);
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]);
  const missing = CATEGORIES.flatMap((name) =>
    categories[name].auditRefs.flatMap(({ id, weight }) => {
      const { score = null, displayValue = '' } = audits[id] ?? {};
      // A score of null is of an audit that has nothing to judge on this page.
      if (weight === 0 || score === null || score === 1) return [];
      return [`${name}: ${id} ${displayValue}`.trimEnd()];
    }),
  );
  return { scores: Object.fromEntries(scores), missing };
}
