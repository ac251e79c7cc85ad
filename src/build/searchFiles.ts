/** The search index of a paper as files of the site. */
import type { Content } from '../content/index.ts';
import type { Newspaper } from '../newspaper/index.ts';
import type { FilePage } from '../pages/index.ts';
import {
  indexStories,
  pagefindEngine,
  type SynonymGroup,
  searchDocuments,
  type Thumbnails,
  type TierMemory,
} from '../search/index.ts';

export async function searchFiles(
  paper: Newspaper,
  content: Pick<Content, 'places' | 'synonyms'>,
  { thumbnails, memory }: { readonly thumbnails: Thumbnails; readonly memory: TierMemory },
): Promise<readonly FilePage[]> {
  const documents = searchDocuments(paper, thumbnails);
  const files =
    paper.site.search.engine === 'pagefind'
      ? await pagefindEngine().index(documents)
      : indexStories(documents, synonymGroups(content), memory);
  return files.map(
    ({ path, inputs, bytes }): FilePage => ({
      permalink: `/search/${path}`,
      kind: 'file',
      stage: 'index',
      inputs,
      bytes,
    }),
  );
}

/** What the newsroom lists, and the names of places. */
export function synonymGroups({
  places,
  synonyms,
}: Pick<Content, 'places' | 'synonyms'>): readonly SynonymGroup[] {
  return [...synonyms, ...places.map(({ name, roman, old }) => [name, roman, ...old])];
}
