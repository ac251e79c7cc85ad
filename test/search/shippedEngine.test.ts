import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { WorkerAnswer, WorkerQuestion } from '../../layouts/browser/search/workerMessages.ts';
import { browserScripts, engineAddress } from '../../layouts/browserScripts.ts';
import { memorySource } from '../../src/measure/search/searchedPaper.ts';
import { indexStories, openIndex, searchStories } from '../../src/search/index.ts';
import { story } from './stories.ts';

const STORIES = [
  story({ title: 'रूस दौरे पर जाएंगे इमरान खान' }),
  story({ title: 'डेढ़ लाख की रिश्वत लेते पकड़े गए', text: 'दसवीं के छात्र से मांगी रकम' }),
  story({ title: 'जी-20 की बैठक भोपाल में', text: 'प्रधानमंत्री आएंगे' }),
  story({ title: 'हाईकोर्ट ने नगर निगम से पूछा सवाल', tags: ['अदालत'] }),
  story({ title: 'हाई स्कूल के पास कोर्ट रोड', text: 'उच्च शिक्षा और न्यायालय की बात' }),
  story({ title: 'लड़कियों ने बाजी मारी', text: '10वीं के नतीजे आए' }),
];
const SYNONYMS = [
  ['प्रधानमंत्री', 'PM', 'पी.एम.'],
  ['हाईकोर्ट', 'उच्च न्यायालय', 'high court'],
];

/** Queries, and the parts of the engine that they need. */
const QUERIES: readonly (readonly [query: string, parts: readonly string[]])[] = [
  ['इमरान खान', []],
  ['लड़की', []],
  ['उच्च न्यायालय', []],
  ['हाई कोर्ट', []],
  ['भोपा', []],
  ['imran khan', ['Roman']],
  ['ucch nyayalay', ['Roman']],
  ['prdhanmantri bhopal', ['Roman']],
  ['bhopa', ['Roman']],
  ['क्षझञ', ['Roman']],
  ['150000', ['Rules']],
  ['दसवीं', ['Rules']],
  ['डेढ़ लाख', ['Rules']],
  ['G-20 bhopal', ['Roman', 'Rules']],
  ['"नगर निगम" सवाल', ['Rules']],
  ['tag:अदालत', ['Rules']],
  ['दौरे -रूस', ['Rules']],
];

const index = indexStories(STORIES, SYNONYMS);

/** The worker as browsers run it, with the names of the parts that it loads and of what they lack. */
async function startWorker() {
  const scripts = new Map(
    (await browserScripts()).map(({ permalink, bytes }) => [permalink, String(Buffer.from(bytes))]),
  );
  const files = memorySource(index);
  const loaded: string[] = [];
  const missing: string[] = [];
  let hear: (event: { readonly data: WorkerQuestion }) => void = () => undefined;
  let settle: (answer: WorkerAnswer) => void = () => undefined;
  const [address = '', hash] = engineAddress().split('#');
  const scope = createContext({
    location: { hash: `#${hash}` },
    importScripts: (part: string) => {
      loaded.push(part.replace(/^.*[/]search(.+)-.*$/, '$1'));
      run(part);
      const made: (given: object) => unknown = scope.part;
      scope.part = (given: object) =>
        made(
          new Proxy(given, {
            get: (shared, name, self) => {
              if (!(name in shared)) missing.push(String(name));
              return Reflect.get(shared, name, self);
            },
          }),
        );
    },
    addEventListener: (_type: string, listener: typeof hear) => {
      hear = listener;
    },
    postMessage: (answer: WorkerAnswer) => settle(answer),
    fetch: async (path: string) => new Response(Buffer.from(await files.fetch(path.slice(8)))),
    DecompressionStream,
    TextDecoder,
  });
  scope.self = scope;
  const run = (script: string): unknown => runInContext(scripts.get(script) ?? '', scope);
  run(address);
  const ask = (query: string): Promise<WorkerAnswer> =>
    new Promise((answer) => {
      settle = answer;
      hear({ data: { number: 1, query, options: { limit: 10 } } });
    });
  return { ask, loaded, missing };
}

describe('the engine as readers get it', () => {
  it.each(QUERIES)('answers %s as its source does, and loads %j', async (query, parts) => {
    const { ask, loaded, missing } = await startWorker();
    const answer = await ask(query);
    const { stories, total, suggestion } = await searchStories(
      await openIndex(memorySource(index)),
      query,
      { limit: 10 },
    );
    const found = 'answer' in answer ? answer.answer : undefined;
    expect(found?.results.map(({ url }) => url)).toEqual(stories.map(({ card }) => card.url));
    expect(found?.total).toBe(total);
    expect(found?.suggestion).toBe(suggestion);
    expect([...loaded].sort()).toEqual([...parts].sort());
    expect(missing).toEqual([]);
  });
});
