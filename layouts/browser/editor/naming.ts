/** What happens when a file is saved: it gets its name, and nothing that would stop the build. */
import { FILE_NAME, UNREADABLE } from '../../../src/editor/fileFormats.ts';
import type { Values } from '../../../src/editor/formValues.ts';
import type { NamedStory } from '../../../src/editor/newsroomFile.ts';
import { editorTexts } from '../../../src/messages/editor.ts';
import type { ImmutableMap } from './decap.ts';
import { pathOf } from './entry.ts';
import { inWordsOfForm } from './findings.ts';
import { fileNameOf, type StoryDesk } from './story.ts';

/**
 * Whoever saves gets the first error as a message, and the text stays in the form.
 *
 * @param saved hears of each story, so that it can be named as the lead at once
 */
export function nameFiles(desk: StoryDesk, saved: (story: NamedStory) => void): void {
  window.CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = entry.get('data') as ImmutableMap;
      const values: Values = data.toJS();
      if (values[UNREADABLE] !== undefined) throw new Error(editorTexts.unreadable);
      const collection = entry.get('collection');
      if (collection === 'articles') saved(soundStory(desk, values, pathOf(entry)));
      if (collection !== 'articles' && collection !== 'pages') return data;
      return data.set(FILE_NAME, fileNameOf(values));
    },
  });
}

/** @throws where the check finds an error, with the first of them */
function soundStory(desk: StoryDesk, values: Values, file: string | undefined): NamedStory {
  const place = { ...(file !== undefined && { file }), picture: String, sizes: new Map() };
  const first = desk.check(values, place).find(({ severity }) => severity === 'error');
  if (first) throw new Error(editorTexts.refused(inWordsOfForm(first.message)));
  const permalink = desk.permalink(values, place) ?? '';
  return { file: file ?? '', permalink, title: String(values.title) };
}
