/** Runs a program and tells what it cost. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** By the clock. */
  readonly seconds: number;
  /** Of all cores, user and system, with child processes. */
  readonly cpuSeconds: number;
  /** Highest resident memory, child processes added; undefined where the system has no /proc. */
  readonly peakMemoryMiB: number | undefined;
}

export interface Measured extends Cost {
  readonly stdout: string;
}

/** A measured program failed; the message ends with its last words. */
export class ProgramFailed extends Error {}

/** POSIX shells count the processor time of what they ran: `times` prints it, second line. */
const SHELL_PROGRAM = '"$@"; code=$?; times >&2; exit $code';

/** Milliseconds. The kernel keeps the highest value itself, so a sample now and then is enough. */
const SAMPLING = 50;

/** @throws ProgramFailed if it does not exit with 0 */
export async function measureCommand(
  command: readonly string[],
  folder: string,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn('sh', ['-c', SHELL_PROGRAM, 'sh', ...command], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout = gather(child.stdout);
  const stderr = gather(child.stderr);
  let peak: number | undefined;
  const sampling = setInterval(() => {
    const memory = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (memory !== undefined) peak = Math.max(peak ?? 0, memory);
  }, SAMPLING);
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail);
    child.on('close', settle);
  }).finally(() => clearInterval(sampling));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new ProgramFailed(`${command.join(' ')}\n${stderr.text().slice(-2000)}`);
  return {
    seconds,
    cpuSeconds: childTimes(stderr.text()),
    peakMemoryMiB: peak === undefined ? undefined : Math.round(peak / 1024),
    stdout: stdout.text(),
  };
}

function gather(stream: NodeJS.ReadableStream): { text(): string } {
  const chunks: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => chunks.push(chunk));
  return { text: () => chunks.join('') };
}

/** Sum of user and system seconds in the last line: "0m1.25s 0m0.50s" is 1.75. */
export function childTimes(stderr: string): number {
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  const times = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** KiB of the highest resident set of a process and those below it (proc(5): VmHWM). */
function memoryOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const own = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
    const below =
      children === '' ? [] : children.split(' ').map((child) => memoryOf(Number(child)));
    return below.reduce<number>((sum, memory) => sum + (memory ?? 0), own);
  } catch {
    return undefined;
  }
}
