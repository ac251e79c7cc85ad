import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { childTimes, measureCommand, ProgramFailed } from '../../src/measure/measureCommand.ts';

test('reads the times of child processes as shells print them', () => {
  expect(childTimes('0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n')).toBe(62.75);
});

test('counts the processor time of a program and of those that it starts', async () => {
  const busy = 'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);';
  const program = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const { cpuSeconds } = await measureCommand([process.execPath, '-e', program], tmpdir());
  expect(cpuSeconds).toBeGreaterThanOrEqual(0.3);
});

test('gives back what the program printed, and its last words if it fails', async () => {
  const { stdout } = await measureCommand(['echo', 'नमस्ते'], tmpdir());
  expect(stdout).toBe('नमस्ते\n');
  const failing = measureCommand(['sh', '-c', 'echo टूटा >&2; exit 3'], tmpdir());
  await expect(failing).rejects.toThrow(ProgramFailed);
  await expect(failing).rejects.toThrow('टूटा');
});
