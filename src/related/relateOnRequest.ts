import type { Newspaper } from '../newspaper/index.ts';
import { type RelatedLists, type RelateOptions, relateStories } from './relateStories.ts';

/** The same lists, worked out when the first of them is asked for: a preview may need none. */
export function relateOnRequest(paper: Newspaper, options: RelateOptions = {}): RelatedLists {
  let made: RelatedLists | undefined;
  const lists = (): RelatedLists => {
    made ??= relateStories(paper, options);
    return made;
  };
  return {
    of: (article) => lists().of(article),
    soFar: (article) => lists().soFar(article),
    duplicatesOf: (article) => lists().duplicatesOf(article),
    explain: (article, other) => lists().explain(article, other),
  };
}
