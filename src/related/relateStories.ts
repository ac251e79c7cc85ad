/** Which stories belong to a story. */
import type { Article, Newspaper } from '../newspaper/index.ts';

export interface RelatedStory {
  readonly article: Article;
  readonly score: number;
}

export interface RelatedLists {
  /** Best first, at most five, never the story itself. */
  readonly of: (article: Article) => readonly RelatedStory[];
  /** Earlier parts of an ongoing story, oldest first; empty under three of them. */
  readonly soFar: (article: Article) => readonly Article[];
}

const LENGTH = 5;

/**
 * Relates stories by shared tags, each weighted by its rarity, looking back only; fills up with
 * older stories of the category, then with newer ones.
 */
export function relateStories(paper: Newspaper): RelatedLists {
  const positions = new Map(paper.articles.map((article, position) => [article, position]));
  const tagged = new Map(paper.tags.map(({ subject, articles }) => [subject.id, articles]));
  const categories = new Map(
    paper.categories.map(({ subject, articles }) => [subject.id, articles]),
  );
  const position = (article: Article): number => positions.get(article) ?? 0;

  const byTags = (article: Article): readonly RelatedStory[] => {
    const scores = new Map<Article, number>();
    for (const tag of article.tags) {
      const sharing = tagged.get(tag.id) ?? [];
      const rarity = Math.log(1 + paper.articles.length / sharing.length);
      for (const other of sharing) {
        if (position(other) > position(article)) {
          scores.set(other, (scores.get(other) ?? 0) + rarity);
        }
      }
    }
    return [...scores]
      .map(([other, score]) => ({ article: other, score }))
      .sort((a, b) => b.score - a.score || position(a.article) - position(b.article))
      .slice(0, LENGTH);
  };

  return {
    of: (article) => {
      const related = byTags(article);
      const shown = new Set([article, ...related.map((story) => story.article)]);
      const sameCategory = categories.get(article.category.id) ?? [];
      const start = sameCategory.indexOf(article);
      const fill = [...sameCategory.slice(start + 1), ...sameCategory.slice(0, start).reverse()]
        .filter((other) => !shown.has(other))
        .slice(0, LENGTH - related.length)
        .map((other) => ({ article: other, score: 0 }));
      return [...related, ...fill];
    },
    soFar: () => [],
  };
}
