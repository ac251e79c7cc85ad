/**
 * Stands at the very beginning of the search page: a query in the address starts the engine while the
 * page itself is still read. Behind the header it would wait for the first frame, on a slow phone
 * a fifth of a second.
 */

import { hasRoman, hasSigns } from '../../../src/search/query/plainWords.ts';

/** An engine that is under way. */
export interface StartedEngine {
  readonly worker: Worker;
  /** Set if the worker could not be loaded. */
  failed?: true;
}

declare global {
  interface Window {
    startEngine?: () => StartedEngine;
    /** Fetches the parts of the engine that a query needs, each once, so that the worker has them when it asks. */
    fetchParts?: (query: string) => void;
    /** Started by the address. */
    startedEngine?: StartedEngine | undefined;
  }
}

/** Address of the worker, behind it those of its parts. */
const address = document.currentScript?.dataset.worker;

/**
 * What the worker will ask for travels with it, to where it looks first: the cache. The page reads none
 * of it, since on a slow phone its thread has no time before the first frame.
 */
function fetchAhead(path: string, cache: RequestCache): undefined {
  fetch(path, { cache }).catch(() => undefined);
}

if (address) {
  let [roman, rules] = address.replace(/.*#/, '').split(',');
  window.fetchParts = (query) => {
    if (roman && hasRoman(query)) roman = fetchAhead(roman, 'default');
    if (rules && hasSigns(query)) rules = fetchAhead(rules, 'default');
  };
  window.startEngine = () => {
    const engine: StartedEngine = { worker: new Worker(address) };
    engine.worker.onerror = () => {
      engine.failed = true;
    };
    fetchAhead('/search/manifest.json', 'no-cache');
    fetchAhead('/search/synonyms.z', 'no-cache');
    return engine;
  };
}

if (location.search) {
  window.startedEngine = window.startEngine?.();
  window.fetchParts?.(new URLSearchParams(location.search).get('q') ?? '');
}
