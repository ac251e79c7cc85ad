/** Random papers and random edits of them, as newsrooms make them. */
import fc from 'fast-check';
import { type ContentFiles, NEWSROOM, story } from '../support/tinyPaper.ts';

/** What decides a story's file. */
export interface DraftStory {
  readonly name: string;
  readonly title: string;
  readonly day: number;
  readonly category: string;
  readonly tags: readonly string[];
  readonly district?: string;
  readonly state: 'published' | 'draft' | 'embargo' | 'expires' | 'removed';
  readonly body: string;
}

export interface Paper {
  readonly stories: ReadonlyMap<string, DraftStory>;
  readonly tagline: string;
  /** Hours after the first of November 2024. */
  readonly now: number;
  /** Name of the story that leads the front. */
  readonly lead?: string;
}

export type Edit = (paper: Paper) => Paper;

const CATEGORIES = ['desh-videsh', 'madhya-pradesh', 'khel'];
const TAGS = ['बारिश', 'चुनाव', 'हिन्दी', 'हिंदी', 'कमल', 'कमाल'];
const WORDS = ['नदी', 'सड़क', 'स्कूल', 'किसान', 'मेला', 'रेल', 'पानी', 'बाजार'];

const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 })
  .map((words) => words.join(' '));

const draftStory: fc.Arbitrary<DraftStory> = fc.record({
  name: fc.integer({ min: 1, max: 30 }).map((number) => `khabar-${number}`),
  title,
  day: fc.integer({ min: 1, max: 28 }),
  category: fc.constantFrom(...CATEGORIES),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 3 }),
  state: fc.oneof(
    { weight: 8, arbitrary: fc.constant('published' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('draft', 'embargo', 'expires', 'removed'),
    },
  ),
  body: title.map((text) => `भोपाल। ${text} पर आज दिन भर शहर में चर्चा होती रही।\n\n**आगे:** ${text}`),
});

export const paper: fc.Arbitrary<Paper> = fc
  .record({
    stories: fc.uniqueArray(draftStory, { selector: ({ name }) => name, maxLength: 25 }),
    now: fc.integer({ min: 24, max: 24 * 27 }),
  })
  .map(({ stories, now }) => ({
    stories: new Map(stories.map((each) => [each.name, each])),
    tagline: 'पहला',
    now,
  }));

function changeOne(change: (found: DraftStory) => DraftStory | undefined, at: number): Edit {
  return (before) => {
    const names = [...before.stories.keys()];
    const name = names[at % Math.max(1, names.length)];
    const found = name === undefined ? undefined : before.stories.get(name);
    if (!found) return before;
    const stories = new Map(before.stories);
    stories.delete(found.name);
    const changed = change(found);
    if (changed) stories.set(changed.name, changed);
    return { ...before, stories };
  };
}

const at = fc.nat({ max: 40 });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  draftStory.map(
    (added): Edit =>
      (before) => ({ ...before, stories: new Map(before.stories).set(added.name, added) }),
  ),
  at.map((index) => changeOne(() => undefined, index)),
  fc.tuple(at, title).map(([index, text]) => changeOne((old) => ({ ...old, title: text }), index)),
  fc
    .tuple(at, fc.integer({ min: 1, max: 28 }))
    .map(([index, day]) => changeOne((old) => ({ ...old, day }), index)),
  fc
    .tuple(at, fc.constantFrom(...CATEGORIES))
    .map(([index, category]) => changeOne((old) => ({ ...old, category }), index)),
  fc
    .tuple(at, fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 3 }))
    .map(([index, tags]) => changeOne((old) => ({ ...old, tags }), index)),
  fc
    .tuple(at, fc.integer({ min: 31, max: 60 }))
    .map(([index, number]) => changeOne((old) => ({ ...old, name: `naya-${number}` }), index)),
  fc.constantFrom('दूसरा', 'तीसरा').map(
    (tagline): Edit =>
      (before) => ({ ...before, tagline }),
  ),
  fc.oneof(fc.integer({ min: 0, max: 4 * 72 }), fc.constantFrom(0, 47 * 4, 48 * 4)).map(
    (quarters): Edit =>
      (before) => ({ ...before, now: before.now + quarters / 4 }),
  ),
  at.map(
    (index): Edit =>
      (before) => {
        const lead = [...before.stories.keys()][index % Math.max(1, before.stories.size)];
        return lead === undefined ? before : { ...before, lead };
      },
  ),
);

function dateOf(day: number, hour = '08:00'): string {
  return `2024-11-${String(day).padStart(2, '0')}T${hour}:00+05:30`;
}

const STATES: Readonly<Record<DraftStory['state'], (day: number) => string | undefined>> = {
  published: () => undefined,
  draft: () => 'draft: true',
  embargo: (day) => `embargo: ${dateOf(day, '18:00')}`,
  expires: (day) => `expires: ${dateOf(Math.min(28, day + 3))}`,
  removed: (day) => `removed: {date: ${dateOf(day, '20:00')}, reason: तथ्य गलत थे}`,
};

function storyFile(draft: DraftStory): string {
  const lines = [
    STATES[draft.state](draft.day),
    draft.tags.length > 0 ? `tags: [${draft.tags.join(', ')}]` : undefined,
    draft.district ? `district: ${draft.district}` : undefined,
  ].filter((line) => line !== undefined);
  return story({
    title: draft.title,
    date: dateOf(draft.day),
    category: draft.category,
    more: lines.join('\n'),
    body: draft.body,
  });
}

/** The files of a paper's content folder. */
export function filesOf(paper: Paper): ContentFiles {
  const lead = paper.lead === undefined ? undefined : paper.stories.get(paper.lead);
  const stories = [...paper.stories.values()].map(
    (draft) => [`articles/2024/11/${draft.name}.md`, storyFile(draft)] as const,
  );
  return {
    ...NEWSROOM,
    // Compressed copies come and go with the tagline.
    'site.yaml':
      `${NEWSROOM['site.yaml']}hosting: {compress: ${paper.tagline === 'पहला' ? 'off' : 'on'}}\n`.replace(
        'मध्य प्रदेश की खबरें',
        paper.tagline,
      ),
    ...(lead && {
      'front.yaml': `lead: {story: /${lead.category}/2024/11/${lead.name}/}\npinned: []\n`,
    }),
    ...Object.fromEntries(stories),
  };
}

/** The moment at which a paper is built. */
export function nowOf({ now }: Paper): string {
  return new Date(Date.UTC(2024, 9, 31, 18, 30) + now * 3_600_000).toISOString();
}
