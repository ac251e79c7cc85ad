/** Stories gathered by what they share, in one pass. */
import type { Article } from './article.ts';

export interface Group<Subject> {
  readonly subject: Subject;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export interface Month {
  /** "2024" */
  readonly year: string;
  /** "01" to "12" */
  readonly month: string;
}

/**
 * Groups stories by the subjects that each names; keeps the order of the stories.
 *
 * @param identify the subject's identifier, unique among subjects
 */
export function groupBy<Subject>(
  articles: readonly Article[],
  subjects: (article: Article) => readonly Subject[],
  identify: (subject: Subject) => string,
): readonly Group<Subject>[] {
  const groups = new Map<string, { subject: Subject; articles: Article[] }>();
  for (const article of articles) {
    for (const subject of subjects(article)) {
      const id = identify(subject);
      const group = groups.get(id);
      if (group) group.articles.push(article);
      else groups.set(id, { subject, articles: [article] });
    }
  }
  return [...groups.values()];
}

/** The month of publication in the paper's zone, read off the ISO date. */
export function monthOf(article: Article): Month {
  return { year: article.published.iso.slice(0, 4), month: article.published.iso.slice(5, 7) };
}
