/** Says before anything is painted that a query comes with the address: its results get the room. */
const SCRIPT = "location.search&&(document.documentElement.dataset.asked='')";

export function searchScript(): string {
  return SCRIPT;
}
