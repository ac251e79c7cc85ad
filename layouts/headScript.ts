/** The one inline script: it sets the reader's colours and text size before anything is painted. */

/** Storage keys and data attributes of the root element bear the same names. */
const SCRIPT =
  "try{for(let k of['theme','text']){let v=localStorage[k];v&&(document.documentElement.dataset[k]=v)}}catch{}";

export function headScript(): string {
  return SCRIPT;
}
