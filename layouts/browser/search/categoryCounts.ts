/** Behind each category of the form, how many of the stories found are in it. */

export function categoryField(form: HTMLFormElement): HTMLSelectElement | undefined {
  const field = form.elements.namedItem('category');
  return field instanceof HTMLSelectElement ? field : undefined;
}

export function showCounts(
  field: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
): void {
  for (const option of field.options) {
    const name = nameOf(option);
    option.textContent = option.value === '' ? name : `${name} (${counts[option.value] ?? 0})`;
  }
}

/** Counts of another query are no longer true. */
export function uncounted(form: HTMLFormElement): void {
  for (const option of categoryField(form)?.options ?? []) option.textContent = nameOf(option);
}

function nameOf({ textContent }: HTMLOptionElement): string {
  return (textContent ?? '').replace(/ \(\d+\)$/, '');
}
