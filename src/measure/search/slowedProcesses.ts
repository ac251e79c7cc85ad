/** Gives programs a share of the processor, as if it were slower. */

/** Milliseconds for which a program runs before it waits for the rest of its share. */
const SLICE = 1;

/**
 * Stops and continues processes in turn, so that all their threads get one part of the time in `slower`.
 * Chromium's own slowing down is for pages alone: workers run at full speed.
 *
 * @param processes their ids
 * @returns ends it; all run again
 */
export function slowedProcesses(processes: readonly number[], slower: number): () => void {
  let isStopped = false;
  let changed = performance.now();
  /** Milliseconds for which they have yet to stand still. */
  let owed = 0;
  let timer: ReturnType<typeof setTimeout>;
  const stop = (wanted: boolean): void => {
    isStopped = wanted;
    for (const id of processes) signal(id, wanted ? 'SIGSTOP' : 'SIGCONT');
  };
  const turn = (): void => {
    const now = performance.now();
    owed += isStopped ? changed - now : (now - changed) * (slower - 1);
    changed = now;
    stop(owed > 0);
    timer = setTimeout(turn, isStopped ? owed : SLICE);
  };
  turn();
  return () => {
    clearTimeout(timer);
    stop(false);
  };
}

function signal(id: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(id, name);
  } catch {
    // It has ended.
  }
}
