import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildInProgress, openMemory } from '../../src/memory/index.ts';
import { build, type Paper } from './paper.ts';
import { type ScratchFolders, scratchFolders } from './site.ts';

let folders: ScratchFolders;
beforeEach(() => {
  folders = scratchFolders();
});
afterEach(() => folders.remove());

const PAPER: Paper = { '/': 'मुखपृष्ठ' };
const lock = () => join(folders.root, '._site.lock');

/** A process that opens the memory, says so, and then holds it for a minute or until it is killed. */
async function otherBuild() {
  const memory = JSON.stringify(join(import.meta.dirname, '../../src/memory/index.ts'));
  const program = `
    import { openMemory } from ${memory};
    const { output, cache } = ${JSON.stringify(folders)};
    await openMemory({ output, cache }, { fingerprint: 'code' });
    process.stdout.write('open');
    setTimeout(() => {}, 60_000);
  `;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return child;
}

test('while another process builds the same site, a build says so and changes nothing', async () => {
  const other = await otherBuild();
  const refusal = await build(folders, PAPER).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(BuildInProgress);
  expect(refusal).toMatchObject({ pid: other.pid, host: hostname() });
  other.kill('SIGKILL');
  await once(other, 'exit');
  // What a killed process held is free.
  expect((await build(folders, PAPER)).outcome.written).toHaveLength(1);
});

test('of many builds at once at most one gets the lock at a time', async () => {
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, () => openMemory(folders, { fingerprint: 'code' })),
  );
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

describe('a lock file that is left over', () => {
  const holders: Record<string, { holder: object; held: boolean }> = {
    'of a process that is gone': {
      holder: { pid: 2 ** 30, host: hostname(), started: '1' },
      held: false,
    },
    'of a process whose number was given away': {
      holder: { pid: process.pid, host: hostname(), started: 'long ago' },
      held: false,
    },
    'of another machine': { holder: { pid: 1, host: 'elsewhere', started: '1' }, held: true },
  };
  for (const [whose, { holder, held }] of Object.entries(holders)) {
    test(`${whose} ${held ? 'holds' : 'holds nothing'}`, async () => {
      mkdirSync(folders.root, { recursive: true });
      writeFileSync(lock(), JSON.stringify(holder));
      const attempt = build(folders, PAPER);
      if (held) await expect(attempt).rejects.toThrow(BuildInProgress);
      else await expect(attempt).resolves.toBeDefined();
    });
  }

  test('and cannot be read holds nothing', async () => {
    writeFileSync(lock(), '');
    await expect(build(folders, PAPER)).resolves.toBeDefined();
  });
});

test('a closed memory gives the folder free', async () => {
  const memory = await openMemory(folders, { fingerprint: 'code' });
  memory.close();
  memory.close();
  await expect(build(folders, PAPER)).resolves.toBeDefined();
});
