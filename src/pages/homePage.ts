/** The front page: what the desk pinned, then the newest, then the sections. */
import type { Front, Instant } from '../content/index.ts';
import { reader } from '../messages/index.ts';
import type { Article, Newspaper } from '../newspaper/index.ts';
import { addresses } from '../newspaper/index.ts';
import type { CardMaker } from './cards.ts';
import { type FrameMaker, rss } from './frame.ts';
import { makePage } from './makePage.ts';
import type { HtmlPage } from './page.ts';
import type { SiteResults } from './results.ts';
import { waitingNotice } from './unpublishedPage.ts';
import type { CardSection, HomeView } from './views.ts';

const SECONDS = 4;
const NEWEST = 8;
const SECTION_STORIES = 4;
const OPINIONS = 3;
const GALLERIES = 4;

export function homePage(
  paper: Newspaper,
  results: SiteResults,
  cards: CardMaker,
  frame: FrameMaker,
): HtmlPage<'home'> {
  return makePage(addresses.home, 'home', () => homeView(paper, results, cards, frame));
}

/** Hands out each story at most once on the page. */
class Layout {
  readonly #used = new Set<Article>();

  take(stories: readonly Article[], count: number): readonly Article[] {
    const taken = stories.filter((story) => !this.#used.has(story)).slice(0, count);
    for (const story of taken) this.#used.add(story);
    return taken;
  }
}

function homeView(
  paper: Newspaper,
  results: SiteResults,
  { card, cards }: CardMaker,
  frame: FrameMaker,
): HomeView {
  const layout = new Layout();
  const newest = paper.articles.slice(0, 400);
  const news = newest.filter(
    ({ source }) => source.kind !== 'opinion' && source.kind !== 'gallery',
  );
  const [lead] = layout.take(
    [...chosen(paper, paper.front.lead ? [paper.front.lead] : []), ...news],
    1,
  );
  const seconds = layout.take([...chosen(paper, paper.front.pinned), ...news], SECONDS);
  const galleries = layout.take(ofKind(newest, 'gallery'), GALLERIES);
  const opinions = layout.take(ofKind(newest, 'opinion'), OPINIONS);
  const latest = layout.take(newest, NEWEST);
  const notice = waitingNotice(paper);
  return {
    ...frame(
      {
        permalink: addresses.home,
        title: paper.site.name,
        description: paper.site.tagline,
        head: {
          feeds: [rss(paper.site.name, addresses.home)],
          structuredData: results.structuredData.home(),
        },
      },
      'today',
    ),
    ...(notice && { notice }),
    breaking: breakingLines(paper),
    ...(lead && { lead: card(lead) }),
    seconds: cards(seconds),
    newest: cards(latest),
    sections: sections(paper, layout, cards),
    ...section(reader.opinion, addresses.category('vichar'), cards(opinions), 'opinion'),
    ...section(reader.gallery, addresses.archive, cards(galleries), 'galleries'),
  };
}

/** The desk's choices that have not ended and that readers may see. */
function chosen(paper: Newspaper, entries: Front['pinned']): readonly Article[] {
  return entries
    .filter((entry) => isCurrent(entry, paper.now))
    .flatMap(({ story }) => paper.byPermalink.get(story) ?? []);
}

function isCurrent({ until }: { readonly until?: Instant }, now: Instant): boolean {
  return until === undefined || until.epoch > now.epoch;
}

function ofKind(articles: readonly Article[], kind: Article['source']['kind']) {
  return articles.filter(({ source }) => source.kind === kind);
}

function breakingLines(paper: Newspaper): HomeView['breaking'] {
  return paper.breaking.map(({ text, story }) => ({ text, ...(story && { href: story }) }));
}

/** Sections in the order of front.yaml; without one, in the order of categories.yaml. */
function sections(
  paper: Newspaper,
  layout: Layout,
  cards: CardMaker['cards'],
): readonly CardSection[] {
  const groups = new Map(paper.categories.map((group) => [group.subject.id, group]));
  const chosenOrder = paper.front.sections.filter((entry) => isCurrent(entry, paper.now));
  const order =
    chosenOrder.length > 0 ? chosenOrder.map(({ category }) => category) : [...groups.keys()];
  return order.flatMap((id) => {
    const group = groups.get(id);
    const stories = group ? layout.take(group.articles.slice(0, 100), SECTION_STORIES) : [];
    if (!group || stories.length === 0) return [];
    return [
      {
        heading: { href: addresses.category(id), text: group.subject.name },
        cards: cards(stories),
      },
    ];
  });
}

function section<Name extends 'opinion' | 'galleries'>(
  text: string,
  href: string,
  cards: CardSection['cards'],
  name: Name,
): { [Key in Name]?: CardSection } {
  const made: { [Key in Name]?: CardSection } = {};
  if (cards.length > 0) made[name] = { heading: { href, text }, cards };
  return made;
}
