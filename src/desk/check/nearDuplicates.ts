/** Stories that tell the same at two addresses. */
import type { Content, Instant } from '../../content/index.ts';
import type { Language } from '../../messages/problems.ts';
import { type CreditStore, makeNewspaper } from '../../newspaper/index.ts';
import { type Remembered, relateStories } from '../../related/index.ts';
import { deskFinding, type Finding } from './finding.ts';

interface Comparing {
  readonly now: Instant;
  readonly language: Language;
  readonly related?: Remembered;
  readonly credits?: CreditStore;
}

/** The later of two stories is named, for it is the one that can still be dropped. */
export function nearDuplicates(
  content: Content,
  { now, language, related, credits }: Comparing,
): readonly Finding[] {
  const paper = makeNewspaper(content, { now, ...(credits && { credits }) });
  const lists = relateStories(paper, related ? { remembered: related } : {});
  return paper.articles.flatMap((article) => {
    const [twin] = lists
      .duplicatesOf(article)
      .filter(({ article: other }) => other.published.epoch <= article.published.epoch);
    if (!twin || silences(article.source.ignore)) return [];
    const place = { file: article.source.file, line: 1, column: 1 };
    return [deskFinding('near-duplicate', place, { other: twin.article.source.file }, language)];
  });
}

function silences(ignored: readonly { readonly rule: string }[]): boolean {
  return ignored.some(({ rule }) => rule === 'near-duplicate');
}
