/**
 * Stands in the search page itself, before its scripts: starts the engine while they load, so that
 * the worker and the two files with which every search begins travel together. A query in the address
 * starts it at once and gets the room for its results before anything is painted.
 */

import { hasRoman, hasSigns } from '../../../src/search/query/plainWords.ts';

/** An engine that is under way. */
export interface StartedEngine {
  readonly worker: Worker;
  /** The manifest and the synonyms; nothing for what could not be fetched, the worker tries again. */
  readonly files: Promise<readonly (ArrayBuffer | undefined)[]>;
  /** Set if the worker could not be loaded. */
  failed?: true;
}

declare global {
  interface Window {
    startEngine?: () => StartedEngine;
    /** Fetches the parts of the engine that a query needs, so that the worker has them when it asks. */
    fetchParts?: (query: string) => void;
    /** Started by the address. */
    startedEngine?: StartedEngine | undefined;
  }
}

/** Address of the worker, behind it those of its parts. */
const address = document.querySelector<HTMLElement>('#search')?.dataset.worker;

async function file(path: string, cache: RequestCache): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(path, { cache });
    return answer.ok ? answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

if (address) {
  const [roman = '', rules = ''] = address.replace(/.*#/, '').split(',');
  window.fetchParts = (query) => {
    if (hasRoman(query)) void file(roman, 'default');
    if (hasSigns(query)) void file(rules, 'default');
  };
  window.startEngine = () => {
    const files = ['manifest.json', 'synonyms.z'].map((name) =>
      file(`/search/${name}`, 'no-cache'),
    );
    const engine: StartedEngine = { worker: new Worker(address), files: Promise.all(files) };
    engine.worker.onerror = () => {
      engine.failed = true;
    };
    return engine;
  };
}

if (location.search) {
  document.documentElement.dataset.asked = '';
  const options = document.querySelector<HTMLDetailsElement>('.options');
  if (options) options.open = /[?&](?!q=)/.test(location.search);
  window.startedEngine = window.startEngine?.();
  window.fetchParts?.(new URLSearchParams(location.search).get('q') ?? '');
}
