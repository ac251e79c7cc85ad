import { describe, expect, it } from 'vitest';
import { GRACE_MS, planDeployment } from '../../src/publish/deployPlan.ts';
import { passedLimits } from '../../src/publish/hostLimits.ts';
import type { DeployedFile, Deployment, FileKind } from '../../src/publish/inventory.ts';
import { decodeDeployment, encodeDeployment } from '../../src/publish/inventory.ts';

type Rows = readonly (readonly [path: string, digest: string, kind: FileKind])[];

const inventory = (rows: Rows): ReadonlyMap<string, DeployedFile> =>
  new Map(rows.map(([path, digest, kind]) => [path, { size: 1, digest, kind }]));

const deployed = (
  rows: Rows,
  retired: readonly (readonly [string, number])[] = [],
): Deployment => ({
  files: inventory(rows),
  retired: new Map(retired),
});

const OLD: Rows = [
  ['index.html', 'home', 'page'],
  ['khel/2024/11/a/index.html', 'a', 'story'],
  ['assets/reading-0000000001.js', 'script', 'asset'],
];
const NOW = Date.UTC(2024, 10, 23);

describe('a plan', () => {
  it('is empty where nothing changed', () => {
    const plan = planDeployment(inventory(OLD), deployed(OLD), { now: NOW });
    expect([plan.uploads, plan.deletes, plan.purge, plan.refusals]).toEqual([[], [], [], []]);
  });

  it('carries assets, new pages, changed pages and indexes in this order', () => {
    const site: Rows = [
      ['feed.xml', 'feed 2', 'index'],
      ['jila/indore/feed.xml', 'feed', 'index'],
      ['index.html', 'home 2', 'page'],
      ['khel/2024/11/a/index.html', 'a', 'story'],
      ['khel/2024/11/b/index.html', 'b', 'story'],
      ['media/b-360.webp', 'picture', 'asset'],
      ['assets/reading-0000000001.js', 'script', 'asset'],
    ];
    const last = deployed([...OLD, ['feed.xml', 'feed', 'index']]);
    const plan = planDeployment(inventory(site), last, { now: NOW });
    expect(plan.uploads.map(({ path, step }) => [step, path])).toEqual([
      ['assets', 'media/b-360.webp'],
      ['newPages', 'jila/indore/feed.xml'],
      ['newPages', 'khel/2024/11/b/index.html'],
      ['changedPages', 'index.html'],
      ['indexes', 'feed.xml'],
    ]);
    expect(plan.purge).toEqual(['/jila/indore/feed.xml', '/khel/2024/11/b/', '/', '/feed.xml']);
  });

  it('refuses to let a published story vanish, but not another page', () => {
    const last = deployed([...OLD, ['vishay/x/index.html', 'x', 'page']]);
    const [home, , script] = OLD;
    const site = [home, script].flatMap((row) => (row ? [row] : []));
    const plan = planDeployment(inventory(site), last, { now: NOW });
    expect(plan.refusals).toEqual(['/khel/2024/11/a/']);
    expect(plan.deletes).toContain('vishay/x/index.html');
  });

  it('lets a story give way to a page that leads on or says why', () => {
    const site = OLD.map(([path, digest, kind]) =>
      kind === 'story' ? ([path, 'moved', 'redirect'] as const) : ([path, digest, kind] as const),
    );
    expect(planDeployment(inventory(site), deployed(OLD), { now: NOW }).refusals).toEqual([]);
  });

  it('lets a story give way to a rule of the host', () => {
    const site = inventory(OLD.filter(([, , kind]) => kind !== 'story'));
    const ruled = new Set(['/khel/2024/11/a/']);
    expect(planDeployment(site, deployed(OLD), { now: NOW, ruled }).refusals).toEqual([]);
  });

  it('carries a compressed copy with its original, and does not purge it', () => {
    const site: Rows = [
      ...OLD,
      ['index.html.br', 'copy', 'page'],
      ['khel/2024/11/a/index.html.br', 'copy', 'page'],
      ['khel/2024/11/b/index.html', 'b', 'story'],
      ['khel/2024/11/b/index.html.br', 'copy', 'page'],
    ];
    const { uploads, purge } = planDeployment(inventory(site), deployed(OLD), { now: NOW });
    expect(uploads.map(({ path, step }) => [step, path])).toEqual([
      ['newPages', 'khel/2024/11/b/index.html'],
      ['newPages', 'khel/2024/11/b/index.html.br'],
      ['changedPages', 'index.html.br'],
      ['changedPages', 'khel/2024/11/a/index.html.br'],
    ]);
    expect(purge).toEqual(['/khel/2024/11/b/']);
  });

  it('keeps hashed files for a week after the site left them', () => {
    const path = 'assets/reading-0000000001.js';
    const site = inventory(OLD.filter(([name]) => name !== path));
    const first = planDeployment(site, deployed(OLD), { now: NOW });
    expect([first.deletes, [...first.retired]]).toEqual([[], [[path, NOW]]]);
    const left = { files: site, retired: first.retired };
    const later = planDeployment(site, left, { now: NOW + GRACE_MS - 1 });
    expect([later.deletes, [...later.retired]]).toEqual([[], [[path, NOW]]]);
    const over = planDeployment(site, left, { now: NOW + GRACE_MS });
    expect([over.deletes, [...over.retired]]).toEqual([[path], []]);
  });

  it('carries again whatever an interrupted deployment may have changed', () => {
    const interrupted = deployed(
      OLD.map(([path, digest, kind]) => [path, path === 'index.html' ? '?' : digest, kind]),
    );
    const plan = planDeployment(inventory(OLD), deployed(OLD), { now: NOW, interrupted });
    expect(plan.uploads.map(({ path }) => path)).toEqual(['index.html']);
  });
});

describe('the record of a deployment', () => {
  it('is read as it was written', () => {
    const record = deployed(OLD, [['assets/old.js', NOW]]);
    expect(decodeDeployment(encodeDeployment(record))).toEqual(record);
  });

  it('is nothing where it was cut off', () => {
    expect(decodeDeployment(encodeDeployment(deployed(OLD)).slice(0, -5))).toBeUndefined();
  });
});

describe('the limits of a host', () => {
  const site = inventory(
    Array.from({ length: 20_001 }, (_, at) => [`p/${at}/index.html`, String(at), 'page'] as const),
  );
  it.each([
    ['cloudflare-pages', [{ limit: 'files', allowed: 20_000, found: 20_001 }]],
    ['gitlab-pages', []],
    ['own-server', []],
  ] as const)('%s', (host, passed) => {
    expect(passedLimits(site, host)).toEqual(passed);
  });
});
