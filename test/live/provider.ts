/** A weather provider on this machine, as kind or as hostile as a test wants. */
import { createServer, type RequestListener } from 'node:http';

export interface Provider {
  readonly url: string;
  /** Addresses that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export async function startProvider(answer: RequestListener): Promise<Provider> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/v1/forecast`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
