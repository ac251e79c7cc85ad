/** The paper's own engine, in a worker so that nothing blocks typing. */
import type { SearchAnswer, SearchClient } from './client.ts';
import type { StartedEngine } from './engineStart.ts';
import type { WorkerAnswer, WorkerQuestion } from './workerMessages.ts';

const NEEDS_ALL_PARTS = 'a1';

interface Waiting {
  readonly settle: (answer: SearchAnswer) => void;
  readonly fail: (error: Error) => void;
  readonly onFirst: ((answer: SearchAnswer) => void) | undefined;
}

/**
 * The worker is no module: Firefox knows module workers only since 2023, and the bundle imports nothing.
 * It is started by the address, by a touch of the form, or by the first query (see `engineStart.ts`).
 */
export function hindiClient(): SearchClient {
  let engine: StartedEngine | undefined;
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  const stop = (): void => {
    engine?.worker.terminate();
    engine = undefined;
    for (const { fail } of waiting.values()) fail(new Error('The search engine stopped'));
    waiting.clear();
  };
  const start = (): StartedEngine | undefined => {
    const early = window.startedEngine;
    window.startedEngine = undefined;
    const started = early && !early.failed ? early : window.startEngine?.();
    started?.worker.addEventListener('error', stop);
    started?.worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      const { settle, fail, onFirst } = waiting.get(data.number) ?? {};
      if ('first' in data) return onFirst?.(data.first);
      waiting.delete(data.number);
      if ('answer' in data) {
        settle?.(data.answer);
        // Kept by the service worker, they answer without a network whatever is asked then.
        if (navigator.serviceWorker?.controller) window.fetchParts?.(NEEDS_ALL_PARTS);
      } else fail?.(new Error(data.reason));
    });
    return started;
  };
  return {
    prepare: (query) => {
      engine ??= start();
      window.fetchParts?.(query);
    },
    search: (query, options, onFirst) => {
      engine ??= start();
      const number = ++asked;
      const answer = new Promise<SearchAnswer>((settle, fail) => {
        waiting.set(number, { settle, fail, onFirst });
      });
      const question: WorkerQuestion = { number, query, options };
      engine?.worker.postMessage(question);
      return answer;
    },
  };
}
