import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');

interface LockedPackage {
  readonly version?: string;
  /** The package that stands here, where it is another than the folder says. */
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
}

const { packages } = readJson<{ readonly packages: Readonly<Record<string, LockedPackage>> }>(
  'package-lock.json',
);

/** Whether a package is found from a place of the tree, as Node looks: upwards. */
function isLocked(name: string, from: string): boolean {
  const steps = from.split('/node_modules/');
  return steps.some((_, depth) => {
    const folder = steps.slice(0, steps.length - depth).join('/node_modules/');
    return `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages;
  });
}

describe('the lockfile', () => {
  test('names the optional packages of every platform, so that npm ci works on each', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !isLocked(name, from) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test.each(['package-lock.json', 'tools/lighthouse/package-lock.json'])(
    '%s names no download address',
    (file) => {
      const lock = readJson<{ readonly packages: Readonly<Record<string, LockedPackage>> }>(file);
      const addresses = Object.values(lock.packages).filter(
        ({ resolved }) => resolved !== undefined,
      );
      expect(addresses).toEqual([]);
    },
  );

  test('brings the web editor without the libraries that its one file already holds', () => {
    const { overrides } = readJson<{
      readonly overrides: Readonly<Record<string, Readonly<Record<string, string>>>>;
    }>('package.json');
    const { dependencies } = packages['node_modules/decap-cms'] ?? {};
    const brought = Object.keys(dependencies ?? {}).filter(
      (name) => packages[`node_modules/${name}`]?.name !== '@favware/skip-dependency',
    );
    expect(brought).toEqual([]);
    expect(Object.keys(overrides['decap-cms'] ?? {}).sort()).toEqual(
      Object.keys(dependencies ?? {}).sort(),
    );
  });

  test.each(['package.json', 'tools/lighthouse/package.json'])(
    'goes with the pinned versions of %s',
    (file) => {
      const { dependencies, devDependencies } =
        readJson<Readonly<Record<string, Readonly<Record<string, string>>>>>(file);
      const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
      );
      expect(loose).toEqual([]);
    },
  );
});
