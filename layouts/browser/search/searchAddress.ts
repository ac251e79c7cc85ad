/** The query part of the page's address, which says what is searched. */

export interface SearchAddress {
  /** What is searched, whether the address says so already or soon will. */
  readonly wanted: () => string;
  /**
   * @param address `?q=…`, or nothing for a search of nothing
   * @param isStep the way back leads to what was searched before
   * @returns whether that is another search
   */
  readonly want: (address: string, isStep: boolean) => boolean;
  readonly write: () => void;
  /** The reader has gone elsewhere in the history. */
  readonly forget: () => void;
}

/** Milliseconds after which the address says what is searched, even if nothing is found yet. */
const SOON = 500;

/**
 * The address is written when results are there: writing it keeps browser and page busy just when the
 * engine asks for its first files, which made them come 10 ms later on a fast machine.
 */
export function searchAddress(): SearchAddress {
  let pending: { readonly address: string; readonly isStep: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wanted = (): string => pending?.address ?? location.search;
  const forget = (): void => {
    clearTimeout(timer);
    pending = undefined;
  };
  const write = (): void => {
    const { address, isStep } = pending ?? {};
    forget();
    if (address === undefined) return;
    history[isStep ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
  };
  return {
    wanted,
    want: (address, isStep) => {
      if (normal(address) === normal(wanted())) return false;
      if (isStep) write();
      pending = { address, isStep: isStep || pending?.isStep === true };
      clearTimeout(timer);
      timer = setTimeout(write, SOON);
      return true;
    },
    write,
    forget,
  };
}

/** Browsers and forms escape different letters. */
function normal(address: string): string {
  return String(new URLSearchParams(address));
}
