/**
 * Stands in the search page behind its form: with a query in the address, results get their room before
 * anything is painted, and what narrows the search is seen.
 */
if (location.search) {
  document.documentElement.dataset.asked = '';
  const options = document.querySelector<HTMLDetailsElement>('.options');
  if (options) options.open = /[?&](?!q=)/.test(location.search);
}
