/** The paper's own engine, in a worker so that nothing blocks typing. */
import type { SearchAnswer, SearchClient } from './client.ts';
import type { WorkerAnswer, WorkerQuestion } from './workerMessages.ts';

interface Waiting {
  readonly settle: (answer: SearchAnswer) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Starts the worker with the first query; its address stands in the page. It is no module: Firefox knows
 * module workers only since 2023, and the bundle imports nothing.
 */
export function hindiClient(): SearchClient {
  let worker: Worker | undefined;
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { fail } of waiting.values()) fail(new Error('The search engine stopped'));
    waiting.clear();
  };
  const start = (): Worker => {
    const address = document.querySelector<HTMLElement>('#search')?.dataset.worker ?? '';
    const started = new Worker(address);
    started.addEventListener('error', stop);
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      const { settle, fail } = waiting.get(data.number) ?? {};
      waiting.delete(data.number);
      if (data.answer) settle?.(data.answer);
      else fail?.(new Error(data.reason));
    });
    return started;
  };
  return {
    search: (query, options) =>
      new Promise((settle, fail) => {
        worker ??= start();
        const question: WorkerQuestion = { number: ++asked, query, options };
        waiting.set(question.number, { settle, fail });
        worker.postMessage(question);
      }),
  };
}
