/** What the paste desk knows of a small paper. */
import { makeNewsroom, readContent, type Settings } from '../../../src/content/index.ts';
import type { PasteKnowledge } from '../../../src/desk/paste/index.ts';
import { type Files, withPaper } from '../../content/paper.ts';

export const PLACES: Files = {
  'places.yaml': [
    '- {id: sehore, name: सीहोर, roman: Sehore, latitude: 23.2, longitude: 77.08}',
    '- {id: narmadapuram, name: नर्मदापुरम, roman: Narmadapuram, old: [होशंगाबाद], latitude: 22.75, longitude: 77.72}',
    '',
  ].join('\n'),
};

export async function smallNewsroom(): Promise<{
  readonly settings: Settings;
  readonly knowledge: PasteKnowledge;
}> {
  const { content: settings } = await withPaper(PLACES, (folder) => readContent(folder));
  return {
    settings,
    knowledge: {
      newsroom: makeNewsroom(settings, []),
      places: settings.places.map(({ name }) => name),
      state: settings.site.state,
      tags: [
        { name: 'सिंचाई', stories: 5 },
        { name: 'तालाब', stories: 9 },
        { name: 'मौसम', stories: 1 },
      ],
    },
  };
}
