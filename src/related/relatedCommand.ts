/** `npm run related` from its words to its exit code. */
import { contentFolder, languageOf, readWords, WordsRefused } from '../commandLine/index.ts';
import { instantAt, parseInstant, readContent } from '../content/index.ts';
import { type RelatedTexts, relatedTexts } from '../messages/related.ts';
import { type Article, makeNewspaper, type Newspaper } from '../newspaper/index.ts';
import { type RelatedLists, type RelatedStory, relateStories } from './relateStories.ts';

/** Shared words that are printed for a story. */
const WORDS = 8;

const OPTIONS = {
  explain: { type: 'boolean', default: false },
  content: { type: 'string' },
  now: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * @param project folder of the project, whose content/ is meant unless --content says otherwise
 * @returns 0, or 2 for words that it does not understand and stories that are not there
 */
export async function runRelatedCommand(
  args: readonly string[],
  project: string,
  now: Date,
): Promise<number> {
  const texts = relatedTexts(languageOf(args));
  try {
    const { values, positionals } = readWords(args, OPTIONS, 'words');
    if (values.help) {
      process.stdout.write(`${texts.help}\n`);
      return 0;
    }
    const folder = contentFolder(values.content, project, languageOf(args));
    const { content } = await readContent(folder);
    const paper = makeNewspaper(content, { now: momentOf(values.now, now, texts) });
    const article = storyAt(positionals[0], paper, texts);
    const related = relateStories(paper);
    const { explain: explained } = values;
    process.stdout.write(
      values.json
        ? `${JSON.stringify(entriesOf(article, related, explained))}\n`
        : printed(article, related, explained, texts),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof WordsRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function momentOf(written: string | undefined, now: Date, texts: RelatedTexts) {
  if (written === undefined) return instantAt(now.getTime());
  const moment = parseInstant(written);
  if (!('epoch' in moment)) throw new WordsRefused(texts.wrongNow(written));
  return moment;
}

function storyAt(address: string | undefined, paper: Newspaper, texts: RelatedTexts): Article {
  if (address === undefined) throw new WordsRefused(texts.addressMissing);
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const found =
    paper.byPermalink.get(`/${decodeURI(path).replace(/^\/+|\/+$/g, '')}/`) ??
    paper.articles.find(
      ({ source }) => address.endsWith(`/${source.file}`) || address === source.file,
    );
  if (!found) throw new WordsRefused(texts.unknownStory(address));
  return found;
}

/** `[{url, title, date, category, reason, score, similarity, age, shared?}]`, age in days. */
function entriesOf(article: Article, related: RelatedLists, explained: boolean): readonly object[] {
  return related.of(article).map(({ article: other, ...why }) => ({
    url: other.permalink,
    title: other.title,
    date: other.published.iso,
    category: other.category.id,
    ...why,
    ...(explained && { shared: related.explain(article, other) }),
  }));
}

function printed(
  article: Article,
  related: RelatedLists,
  explained: boolean,
  texts: RelatedTexts,
): string {
  const stories = related
    .of(article)
    .flatMap((story, index) => [
      `${index + 1}. ${story.article.title}`,
      `   ${story.article.permalink}`,
      ...(explained ? explanation(article, story, related, texts) : []),
    ]);
  const earlier = related.soFar(article);
  const soFar =
    earlier.length === 0 ? [] : [texts.soFar, ...earlier.map(({ title }) => `   ${title}`)];
  return [article.title, ...stories, ...soFar, ''].join('\n');
}

function explanation(
  article: Article,
  { article: other, reason, similarity, age }: RelatedStory,
  related: RelatedLists,
  texts: RelatedTexts,
): readonly string[] {
  const shared = related.explain(article, other).slice(0, WORDS);
  const facts = [
    texts.reasons[reason],
    texts.similarity(similarity.toFixed(2)),
    texts.days(String(age)),
  ];
  return [
    `   ${facts.join(' · ')}`,
    `   ${shared.map(({ word, weight }) => `${word} ${weight.toFixed(3)}`).join(', ')}`,
  ];
}
