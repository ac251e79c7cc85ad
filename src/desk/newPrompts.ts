/** Asks at the terminal for what the words of `npm run new` left open. */
import { checkbox, input, select } from '@inquirer/prompts';
import type { Content } from '../content/index.ts';
import type { CommandTexts } from '../messages/commands.ts';

/** What the command line gave; `undefined` where nothing was written. */
export interface AskedStory {
  readonly title: string | undefined;
  readonly category: string | undefined;
  readonly authors: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
}

export type CompleteStory = {
  readonly [Key in keyof AskedStory]: Exclude<AskedStory[Key], undefined>;
};

/** Tags that are offered: the commonest. */
const MOST_TAGS = 30;

/** Asks only if headline or category is missing; then for authors and tags as well. */
export async function askForStory(
  given: AskedStory,
  content: Content,
  texts: CommandTexts,
): Promise<CompleteStory> {
  const title =
    given.title ??
    (await input({
      message: texts.askTitle,
      validate: (written) => written.trim() !== '' || texts.titleEmpty,
    }));
  const category = given.category ?? (await askCategory(content, texts));
  const authors = given.authors ?? (await askAuthors(content, texts));
  const tags = given.tags ?? (await askTags(content, texts));
  return { title, category, authors, tags };
}

/** The library's own line about keys is English. */
function themeIn({ keys }: CommandTexts) {
  const keysHelpTip = (help: readonly [key: string, action: string][]): string =>
    help.map(([key, action]) => `${keys[key] ?? key} ${keys[action] ?? action}`).join(' · ');
  return { style: { keysHelpTip } };
}

function askCategory({ categories }: Content, texts: CommandTexts): Promise<string> {
  const choices = categories.map(({ id, name }) => ({ value: id, name }));
  return select({ message: texts.askCategory, choices, theme: themeIn(texts) });
}

function askAuthors({ authors }: Content, texts: CommandTexts): Promise<readonly string[]> {
  const choices = authors.map(({ id, name, hindi_name }) => ({
    value: id,
    name: hindi_name ?? name,
  }));
  return checkbox({ message: texts.askAuthors, choices, theme: themeIn(texts) });
}

async function askTags(content: Content, texts: CommandTexts): Promise<readonly string[]> {
  const known = commonestTags(content);
  const chosen =
    known.length === 0
      ? []
      : await checkbox({
          message: texts.askTags,
          choices: known.map((tag) => ({ value: tag, name: tag })),
          theme: themeIn(texts),
        });
  const further = await input({ message: texts.askMoreTags });
  return [...chosen, ...further.split(',').map((tag) => tag.trim())].filter((tag) => tag !== '');
}

function commonestTags({ articles }: Content): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of articles.flatMap(({ tags }) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TAGS)
    .map(([tag]) => tag);
}
