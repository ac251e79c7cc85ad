/** A finished story on its way from the paste desk to the editor's form, in the same tab. */

const KEY = 'samwad-handed-story';

/** Opens the form with the story of a Markdown file. */
export function handToForm(text: string): void {
  sessionStorage.setItem(KEY, text);
  location.assign('/sampadan/#/collections/articles/new');
}

/** The file's text; the form is filled with it once. */
export function handedStory(): string | undefined {
  const text = sessionStorage.getItem(KEY) ?? undefined;
  sessionStorage.removeItem(KEY);
  return text;
}
