/** What only the whole paper shows: addresses used twice, and names of stories that lead nowhere. */
import { addressClashes, type FileFault } from './addressClashes.ts';
import type { Content } from './content.ts';
import { type Newsroom, unknownCategory } from './newsroom.ts';
import { type Fault, fault } from './problem.ts';
import { StoryIndex } from './storyIndex.ts';

export interface CrossChecked {
  /** Every name of a story or category replaced by its address or identifier, or left out. */
  readonly content: Content;
  readonly faults: readonly FileFault[];
}

export function crossCheck(content: Content, newsroom: Newsroom): CrossChecked {
  const stories = new StoryIndex(content.articles);
  const articles = resolveRelated(content, stories);
  const front = resolveFront(content, stories, newsroom);
  const breaking = resolveBreaking(content, stories);
  return {
    content: { ...content, articles: articles.value, front: front.value, breaking: breaking.value },
    faults: [...addressClashes(content), ...articles.faults, ...front.faults, ...breaking.faults],
  };
}

interface Resolved<Value> {
  readonly value: Value;
  readonly faults: readonly FileFault[];
}

function resolveRelated({ articles }: Content, stories: StoryIndex): Resolved<Content['articles']> {
  const faults: FileFault[] = [];
  const value = articles.map((article) => {
    if (article.related.length === 0) return article;
    const { file } = article;
    const related = article.related.flatMap((written, index) => {
      const found = findStory(written, stories, ['related', index], article.permalink);
      if (typeof found === 'string') return found;
      faults.push({ file, fault: found });
      return [];
    });
    return { ...article, related };
  });
  return { value, faults };
}

function resolveFront(
  { front }: Content,
  stories: StoryIndex,
  { categories }: Newsroom,
): Resolved<Content['front']> {
  const file = 'front.yaml';
  const faults: FileFault[] = [];
  const resolveStory = <Pinned extends { readonly story: string }>(
    pinned: Pinned,
    path: Fault['path'],
  ): readonly Pinned[] => {
    const story = findStory(pinned.story, stories, path);
    if (typeof story === 'string') return [{ ...pinned, story }];
    faults.push({ file, fault: story });
    return [];
  };
  const [lead] = front.lead ? resolveStory(front.lead, ['lead', 'story']) : [];
  const pinned = front.pinned.flatMap((one, index) =>
    resolveStory(one, ['pinned', index, 'story']),
  );
  const sections = front.sections.flatMap((section, index) => {
    const found = categories.find(section.category);
    if (found) return [{ ...section, category: found.id }];
    faults.push({
      file,
      fault: unknownCategory(section.category, categories, ['sections', index]),
    });
    return [];
  });
  return { value: { ...(lead && { lead }), pinned, sections }, faults };
}

function resolveBreaking(
  { breaking }: Content,
  stories: StoryIndex,
): Resolved<Content['breaking']> {
  const faults: FileFault[] = [];
  const value = breaking.map((line, index) => {
    if (line.story === undefined) return line;
    const { story: written, ...rest } = line;
    const story = findStory(written, stories, [index, 'story']);
    if (typeof story === 'string') return { ...rest, story };
    faults.push({ file: 'breaking.yaml', fault: story });
    return rest;
  });
  return { value, faults };
}

function findStory(
  value: string,
  stories: StoryIndex,
  path: Fault['path'],
  own?: string,
): string | Fault {
  const suggestion = () => stories.nearest(value, own) ?? '';
  return stories.find(value) ?? fault('unknown-story', { value, suggestion: suggestion() }, path);
}
