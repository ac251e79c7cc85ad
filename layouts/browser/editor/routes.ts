/** The editor's addresses: "#/collections/articles/entries/2024/11/nadi" is the form of a file. */

const FORM = /#\/collections\/([^/]+)\/(new|entries\/[^?]+)/;

/**
 * Decap keeps its form while only the address changes, by hand or by the browser's history, and
 * would show one file with the values of another; it loads anew then.
 */
export function loadBetweenForms(): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [before, collection, form] = FORM.exec(oldURL) ?? [];
    const [after, other] = FORM.exec(newURL) ?? [];
    // A new file that was saved is the same form still.
    const isSaved = form === 'new' && collection === other;
    if (before && after && before !== after && !isSaved) location.reload();
  });
}

/** A link to the paste desk, wherever no form is open. */
export function offerPasteDesk(text: string): void {
  const link = document.createElement('a');
  link.className = 'samwad-paste';
  link.href = 'chipkayen/';
  link.textContent = text;
  const show = () => {
    link.hidden = FORM.test(location.href);
  };
  window.addEventListener('hashchange', show);
  show();
  document.body.append(link);
}
