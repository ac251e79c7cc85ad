/** Real articles as a paper of any size: told again and again under new names. */
import { decodeText } from '../content/index.ts';
import { parseArticle } from '../content/parseArticle.ts';
import { pick, pickFrequent, type Random } from './random.ts';
import { type RealArticle, realStories } from './realArticles.ts';
import {
  type BenchmarkStory,
  type Newsroom,
  namedStory,
  storyFile,
  storyRandom,
} from './syntheticStories.ts';
import type { TextStory } from './textPaper.ts';

/**
 * Headline, tags and text of story `n` are an article's; address, date, category, author and
 * district are made up as in a synthetic paper. Articles that the paper would refuse (damaged by
 * legacy fonts, say) are left out.
 *
 * @throws RangeError if no article is fit
 */
export function repeatedArticles(
  articles: readonly RealArticle[],
  seed: number,
  newsroom: Newsroom,
): (n: number) => BenchmarkStory {
  const fit = realStories(articles).filter((article) => isFit(article, newsroom));
  return (n) => {
    const random = storyRandom(n, seed);
    return storyOf(fit[n] ?? pick(random, fit), n, random, newsroom);
  };
}

function storyOf(
  { title, tags = [], body }: TextStory,
  n: number,
  random: Random,
  newsroom: Newsroom,
): BenchmarkStory {
  return {
    ...namedStory(n),
    title: title.replaceAll('\n', ' '),
    deck: '',
    category: pickFrequent(random, newsroom.categories),
    author: pickFrequent(random, newsroom.authors),
    tags,
    district: pickFrequent(random, newsroom.districts),
    body,
  };
}

function isFit(article: TextStory, newsroom: Newsroom): boolean {
  const story = storyOf(article, 0, storyRandom(0, 0), newsroom);
  const { text, faults } = decodeText(Buffer.from(storyFile(story)));
  return faults.length === 0 && parseArticle(story.file, text).faults.length === 0;
}
