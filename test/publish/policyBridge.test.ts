/** A release of new styles: no reader meets a page whose style the policy refuses. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowingBoth } from '../../src/publish/policyBridge.ts';
import { buildIn, NEWSROOM, scratchFolder, story, writeFiles } from '../support/tinyPaper.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const hasRclone = spawnSync('rclone', ['version']).status === 0;
const policy = (styles: string, scripts: string) =>
  `add_header Content-Security-Policy "default-src 'none'; style-src ${styles}; script-src ${scripts}; img-src 'self'" always;\n`;

describe('rules that allow two releases', () => {
  it.each([
    ["'sha256-old='", "'sha256-new='", "'sha256-old=' 'sha256-new='"],
    ["'sha256-same='", "'sha256-same='", "'sha256-same='"],
    ["'none'", "'sha256-new='", "'sha256-new='"],
  ])('%s, then %s', (old, next, both) => {
    const rules = allowingBoth(policy(old, "'self'"), policy(next, "'self'"));
    expect(rules).toBe(policy(both, "'self'"));
  });

  it('keep styles and scripts apart', () => {
    const rules = allowingBoth(
      policy("'sha256-a='", "'self' 'sha256-b='"),
      policy("'sha256-c='", "'self' 'sha256-d='"),
    );
    expect(rules).toBe(policy("'sha256-a=' 'sha256-c='", "'self' 'sha256-b=' 'sha256-d='"));
  });
});

describe.skipIf(!hasRclone)('deploying with --reload (skipped without rclone)', () => {
  it('widens the rules, reloads, carries, and reloads again', async () => {
    const scratch = await scratchFolder();
    const at = (path: string) => join(scratch.path, path);
    try {
      await writeFiles(at('content'), {
        ...NEWSROOM,
        'articles/2024/11/a.md': story({ title: 'खबर' }),
      });
      await buildIn(scratch.path, { without: new Set(['search', 'media']) });
      // Each reload notes the rules and the front page as they stand.
      const log = `cat ${at('served/_nginx/http.conf')} ${at('served/index.html')} > ${at('log')}-$(ls ${scratch.path} | grep -c '^log')`;
      const deploy = () =>
        spawnSync(
          process.execPath,
          [
            ...['scripts/run.mjs', 'deploy', '--site', at('_site'), '--to', at('served')],
            ...['--host', 'own-server', '--reload', log, '--yes'],
          ],
          { cwd: PROJECT },
        ).status;
      expect(deploy()).toBe(0);
      const rules = at('_site/_nginx/http.conf');
      const [old = ''] = /(?<=style-src )'sha256-[^']+'/.exec(readFileSync(rules, 'utf8')) ?? [];
      writeFileSync(rules, readFileSync(rules, 'utf8').replaceAll(old, "'sha256-NEW='"));
      writeFileSync(at('_site/index.html'), '<title>new</title>');
      expect(deploy()).toBe(0);
      const [first, wide, last] = ['log-0', 'log-1', 'log-2'].map((name) =>
        readFileSync(at(name), 'utf8'),
      );
      expect(first).not.toContain("'sha256-NEW='");
      expect(wide).toContain(old);
      expect(wide).toContain("'sha256-NEW='");
      expect(wide).not.toContain('<title>new</title>');
      expect(last).not.toContain(old);
      expect(last).toContain('<title>new</title>');
    } finally {
      await scratch.remove();
    }
  }, 120_000);
});
