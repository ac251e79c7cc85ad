/** What the page knows of the newsroom, which the editor's folder tells. */
import type { NewsroomFile } from '../../../src/editor/newsroomFile.ts';

/** A paper without settings: texts are still taken apart, checked and kept. */
const UNKNOWN: Omit<NewsroomFile, 'site'> = {
  categories: [],
  authors: [],
  places: [],
  house: [],
  tags: [],
  media: [],
  stories: [],
};

export interface Newsroom {
  readonly file: NewsroomFile;
  readonly isKnown: boolean;
}

export async function loadNewsroom(): Promise<Newsroom> {
  try {
    const answer = await fetch('../newsroom.json', { cache: 'no-cache' });
    if (!answer.ok) throw new Error(String(answer.status));
    return { file: await answer.json(), isKnown: true };
  } catch {
    const site = { name: '', url: location.origin, author: '', state: '', style: 'akhbari' };
    // Of the settings the desk asks for no others.
    return { file: { ...UNKNOWN, site: site as NewsroomFile['site'] }, isKnown: false };
  }
}
