/** What relating a paper of made-up stories costs. */
import { relateStories } from '../related/index.ts';
import { MADE_UP_NEWSROOM, SEED, syntheticStory } from './syntheticStories.ts';
import { paperOfTexts } from './textPaper.ts';

export interface RelatedCost {
  readonly seconds: number;
  /** Of all cores. */
  readonly cpuSeconds: number;
  /** Highest resident memory of the whole process, with the paper in it; MiB. */
  readonly peakMemoryMiB: number;
}

/** Every list of a paper, vectors and all. */
export function measureRelatedCost(stories: number): RelatedCost {
  const paper = paperOfTexts(
    Array.from({ length: stories }, (_, number) => {
      const story = syntheticStory(number, SEED, MADE_UP_NEWSROOM);
      const { title, date, category, deck, tags, body, slug } = story;
      return { permalink: `/${category}/${slug}/`, title, date, category, deck, tags, body };
    }),
  );
  const start = performance.now();
  const former = process.cpuUsage();
  const related = relateStories(paper);
  for (const article of paper.articles) {
    related.of(article);
    related.soFar(article);
  }
  const { user, system } = process.cpuUsage(former);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
