/** What a text says of its place in the paper: only what its own words prove. */
import { canonical, slug, tokenise } from '../../hindi/index.ts';
import type { LabelledPart } from './lines.ts';
import type { PasteKnowledge } from './takeApart.ts';

/** A tag that stories bear already. */
export interface KnownTag {
  readonly name: string;
  readonly stories: number;
}

interface Told {
  readonly places: readonly string[];
  readonly names: readonly string[];
  readonly labels: ReadonlyMap<LabelledPart, readonly string[]>;
}

interface Texts {
  readonly title: string;
  readonly deck: string;
  readonly body: string;
}

const MOST_TAGS = 6;
/** A tag of one story may be a slip. */
const FEWEST_STORIES = 2;
const FEWEST_MENTIONS = 2;

export function proposals(
  texts: Texts,
  told: Told,
  hashtags: readonly string[],
  knowledge: PasteKnowledge,
) {
  const { newsroom, state } = knowledge;
  const named = [...told.places, ...(told.labels.get('district') ?? [])];
  const districts = [...new Set(named.flatMap((name) => newsroom.districts.find(name)?.id ?? []))];
  const written = (told.labels.get('tags') ?? []).flatMap((line) => line.split(/\s*[,،;|]\s*/));
  const asked = [...(told.labels.get('category') ?? []), ...hashtags, ...written];
  const category =
    asked.map((name) => newsroom.categories.find(name)?.id).find((id) => id !== undefined) ??
    (districts.length > 0 ? newsroom.categories.find(state)?.id : undefined) ??
    '';
  const { authors, unknown } = authorsOf(told.names, newsroom);
  return {
    districts,
    category,
    authors,
    byline: unknown.join(', '),
    tags: tagsOf(
      [...written, ...hashtags, ...leftLabels(told, districts, category)],
      texts,
      knowledge,
    ),
  };
}

/** A category or district that the paper does not have is kept as a subject. */
function leftLabels(
  { labels }: Told,
  districts: readonly string[],
  category: string,
): readonly string[] {
  return [
    ...(category === '' ? (labels.get('category') ?? []) : []),
    ...(districts.length === 0 ? (labels.get('district') ?? []) : []),
  ];
}

function authorsOf(names: readonly string[], { authors }: PasteKnowledge['newsroom']) {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const name of new Set(names)) {
    const found = authors.find(name);
    if (found) known.push(found.id);
    else unknown.push(name);
  }
  return { authors: [...new Set(known)], unknown };
}

/** Those of the author, and tags of the paper that the headline or, twice, the text names. */
function tagsOf(
  written: readonly string[],
  { title, deck, body }: Texts,
  { tags }: PasteKnowledge,
): readonly string[] {
  const chosen = new Map<string, string>();
  const choose = (name: string) => {
    const key = slug(name);
    if (name !== '' && !chosen.has(key)) chosen.set(key, name);
  };
  new Set(written).forEach(choose);
  const head = wordLine(`${title}\n${deck}`);
  const text = wordLine(body);
  const known = tags.filter(({ stories }) => stories >= FEWEST_STORIES);
  const fitting = known.filter(({ name }) => {
    const words = wordLine(name);
    return words.length > 2 && (head.includes(words) || mentions(text, words) >= FEWEST_MENTIONS);
  });
  for (const { name } of fitting.toSorted((a, b) => b.stories - a.stories)) {
    if (chosen.size < MOST_TAGS) choose(name);
  }
  return [...chosen.values()];
}

/** Words in their comparable form with a space around each. */
function wordLine(text: string): string {
  return ` ${tokenise(text)
    .map((token) => canonical(token.text))
    .join(' ')} `;
}

function mentions(text: string, words: string): number {
  return text.split(words).length - 1;
}
