/** Related stories for whoever looks at a paper that is being written. */
import type { Article, Newspaper } from '../newspaper/index.ts';
import { once } from '../once.ts';
import {
  type RelatedLists,
  type RelatedStory,
  type RelateOptions,
  relateStories,
} from './relateStories.ts';

/** What stood beside a story when it was looked at last. */
interface Shown {
  readonly list: readonly RelatedStory[];
  readonly soFar: readonly Article[];
}

/**
 * Relates one state of the paper after another. Nothing is worked out before a page asks for it,
 * and a list stays as it was while only headlines and texts change: comparing a story with an archive
 * of 10,000 takes longer than a reporter wants to wait after every save. The next look after a story
 * has come, gone or changed its tags or place in the paper works out all lists anew.
 */
export function relateWhileWriting(
  options: RelateOptions = {},
): (paper: Newspaper) => RelatedLists {
  let outline = '';
  let shown = new Map<string, Shown>();
  return (paper) => {
    const now = outlineOf(paper);
    if (now !== outline) shown = new Map();
    outline = now;
    const kept = shown;
    const lists = once(() => relateStories(paper, options));
    const articles = once(
      () => new Map(paper.articles.map((article) => [article.permalink, article])),
    );
    const today = (article: Article): Article => articles().get(article.permalink) ?? article;
    const shownAt = (article: Article): Shown => {
      const before = kept.get(article.permalink);
      if (before) return before;
      const made = { list: lists().of(article), soFar: lists().soFar(article) };
      kept.set(article.permalink, made);
      return made;
    };
    return {
      of: (article) =>
        shownAt(article).list.map((story) => ({ ...story, article: today(story.article) })),
      storiesOf: (article) => shownAt(article).list.map((story) => today(story.article)),
      soFar: (article) => shownAt(article).soFar.map(today),
      duplicatesOf: (article) => lists().duplicatesOf(article),
      explain: (article, other) => lists().explain(article, other),
    };
  };
}

/** All that lists follow from, but for headlines, decks and texts. */
function outlineOf({ articles }: Newspaper): string {
  return articles.map(({ source, state }) => `${state}\t${lineOf(source)}`).join('\n');
}

/** A story that was not saved is the same source after every save. */
const lines = new WeakMap<Article['source'], string>();

function lineOf(source: Article['source']): string {
  const known = lines.get(source);
  if (known !== undefined) return known;
  const { permalink, date, category, tags, related } = source;
  const made = [permalink, date.iso, category, ...tags, '', ...related].join('\t');
  lines.set(source, made);
  return made;
}
