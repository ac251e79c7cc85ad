/**
 * Says before anything is painted that a query comes with the address: its results get the room,
 * and so do the fields that narrow it, if it is narrowed.
 */
const SCRIPT =
  "location.search&&(document.documentElement.dataset.asked='',document.querySelector('.options').open=/[?&](?!q=)/.test(location.search))";

export function searchScript(): string {
  return SCRIPT;
}
