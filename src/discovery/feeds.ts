/** Feeds: the newest stories in full, for readers' programs and aggregators. */
import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { digest } from '../digest.ts';
import { reader } from '../messages/index.ts';
import { type Article, absolute, addresses, type Newspaper } from '../newspaper/index.ts';
import { once } from '../once.ts';
import { type FeedSources, type FeedStory, feedStory } from './feedStories.ts';
import type { DiscoveryFile } from './file.ts';
import { xmlText } from './xmlText.ts';

/** More would weigh on readers' programs, fewer would lose stories between two visits. */
const STORIES = 30;

interface Feed {
  /** Site address of the feed. */
  readonly permalink: string;
  /** Site address of the list that it follows. */
  readonly list: string;
  readonly title: string;
  readonly articles: readonly Article[];
}

/** RSS for the paper, each category and each district; JSON Feed for the paper. */
export function feedFiles(paper: Newspaper, sources: FeedSources): readonly DiscoveryFile[] {
  const whole = paperFeed(paper);
  const tell = storyTeller(paper, sources);
  const rss = [whole, ...categoryFeeds(paper), ...districtFeeds(paper)];
  return [
    ...rss.map((feed) =>
      feedFile(
        feed.permalink,
        () => feedInputs(feed, paper, sources),
        () => rssFeed(feed, paper, tell),
      ),
    ),
    feedFile(
      addresses.jsonFeed,
      () => feedInputs(whole, paper, sources),
      () => jsonFeed(whole, paper, tell),
    ),
  ];
}

/** A preview asks for no feed's inputs. */
function feedFile(permalink: string, inputs: () => string, text: () => string): DiscoveryFile {
  const made = once(inputs);
  return {
    permalink,
    get inputs() {
      return made();
    },
    text,
  };
}

type StoryTeller = (article: Article) => FeedStory;

/** A new story stands in the paper's feed, its category's and its district's: it is told once. */
function storyTeller({ site }: Newspaper, sources: FeedSources): StoryTeller {
  const told = new WeakMap<Article, FeedStory>();
  return (article) => {
    const known = told.get(article);
    if (known) return known;
    const story = feedStory(article, site.url, sources);
    told.set(article, story);
    return story;
  };
}

function paperFeed({ articles, site }: Newspaper): Feed {
  return {
    permalink: addresses.feed(addresses.home),
    list: addresses.home,
    title: site.name,
    articles: newest(articles),
  };
}

function categoryFeeds({ categories, site }: Newspaper): readonly Feed[] {
  return categories.map(({ subject, articles }) => {
    const list = addresses.category(subject.id);
    const title = `${subject.name} | ${site.name}`;
    return { permalink: addresses.feed(list), list, title, articles: newest(articles) };
  });
}

function districtFeeds({ districts, site }: Newspaper): readonly Feed[] {
  return districts.map(({ subject, articles }) => {
    const list = addresses.district(subject.id);
    const title = `${subject.name} | ${site.name}`;
    return { permalink: addresses.feed(list), list, title, articles: newest(articles) };
  });
}

/** Advertisements are no news: aggregators refuse papers that feed them as such. */
function newest(articles: readonly Article[]): readonly Article[] {
  const feed: Article[] = [];
  for (const article of articles) {
    if (feed.length === STORIES) break;
    const { label } = article.source;
    if (label !== 'sponsored' && label !== 'advertorial') feed.push(article);
  }
  return feed;
}

/** All that a feed's text depends on: its stories are rendered only if the feed is written. */
function feedInputs({ articles, title }: Feed, { site }: Newspaper, sources: FeedSources): string {
  const stories = articles.map((article) => [
    article.permalink,
    article.digest,
    article.category.name,
    article.authors.map(({ id, name }) => [id, name]),
    article.tags.map(({ name }) => name),
    sources.hero(article),
    // Reading the text of a remembered story costs more than all that is known of it.
    article.source.hasPictures ? sources.storyInputs(article.body) : '',
  ]);
  return digest(JSON.stringify([title, site.url, site.tagline, site.hub, stories]));
}

function rssFeed(feed: Feed, { site }: Newspaper, tell: StoryTeller): string {
  const stories = feed.articles.map(tell);
  const [latest] = stories;
  const feedText = generateRssFeed({
    title: xmlText(feed.title),
    link: absolute(site.url, feed.list),
    description: xmlText(site.tagline || reader.newsOf(feed.title)),
    language: 'hi-IN',
    ...(latest && { lastBuildDate: latest.updated ?? latest.published }),
    atom: {
      links: [
        { href: absolute(site.url, feed.permalink), rel: 'self', type: 'application/rss+xml' },
        ...(site.hub ? [{ href: site.hub, rel: 'hub' }] : []),
      ],
    },
    items: stories.map(rssItem),
  });
  return withoutPadding(feedText);
}

/** Some readers count the space around a text as part of it. */
function withoutPadding(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\s+<\//gu, ']]></');
}

function rssItem(story: FeedStory) {
  return {
    title: xmlText(story.title),
    link: story.address,
    guid: { value: story.address, isPermaLink: true },
    description: xmlText(story.description),
    pubDate: story.published,
    categories: story.subjects.map((name) => ({ name: xmlText(name) })),
    dc: { creators: story.authors.map(({ name }) => xmlText(name)) },
    content: { encoded: xmlText(story.content) },
    ...(story.picture && {
      media: {
        contents: [
          {
            url: story.picture.address,
            type: 'image/jpeg',
            medium: 'image',
            width: story.picture.width,
            height: story.picture.height,
            ...(story.picture.credit && { credits: [{ value: xmlText(story.picture.credit) }] }),
          },
        ],
      },
    }),
  };
}

function jsonFeed(feed: Feed, { site }: Newspaper, tell: StoryTeller): string {
  const made = generateJsonFeed({
    title: feed.title,
    home_page_url: absolute(site.url, feed.list),
    feed_url: absolute(site.url, addresses.jsonFeed),
    language: 'hi',
    ...(site.hub && { hubs: [{ type: 'WebSub', url: site.hub }] }),
    items: feed.articles.map((article) => jsonItem(tell(article))),
  });
  return JSON.stringify(made);
}

function jsonItem(story: FeedStory) {
  return {
    id: story.address,
    url: story.address,
    title: story.title,
    summary: story.description,
    content_html: story.content,
    date_published: story.published,
    ...(story.updated && { date_modified: story.updated }),
    authors: story.authors.map(({ name, address }) => ({ name, url: address })),
    tags: [...story.subjects],
    language: 'hi',
    ...(story.picture && { image: story.picture.address }),
  };
}
