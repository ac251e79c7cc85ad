/**
 * Stands in the search page itself, before its scripts: starts the engine while they load, so that
 * the worker and the two files with which every search begins travel together. A query in the address
 * starts it at once and gets the room for its results before anything is painted.
 */

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
    /** Started by the address. */
    startedEngine?: StartedEngine | undefined;
  }
}

const address = document.querySelector<HTMLElement>('#search')?.dataset.worker;

if (address) {
  window.startEngine = () => {
    const file = async (name: string): Promise<ArrayBuffer | undefined> => {
      try {
        const answer = await fetch(`/search/${name}`, { cache: 'no-cache' });
        return answer.ok ? answer.arrayBuffer() : undefined;
      } catch {
        return undefined;
      }
    };
    const files = Promise.all(['manifest.json', 'synonyms.z'].map(file));
    const engine: StartedEngine = { worker: new Worker(address), files };
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
}
