/** What the names in stories can mean, made from the newsroom's settings. */
import { slug } from '../hindi/index.ts';
import { exampleOfKey } from '../messages/problems.ts';
import { isReserved } from './address.ts';
import type { FileFault } from './addressClashes.ts';
import { NameIndex } from './nameIndex.ts';
import { type MediaFile, PictureFinder } from './pictures.ts';
import { type Fault, fault } from './problem.ts';
import type { Settings } from './settings.ts';
import type { Author } from './settingsSchemas.ts';

export interface Newsroom {
  readonly categories: NameIndex;
  readonly authors: NameIndex;
  readonly districts: NameIndex;
  readonly pictures: PictureFinder;
  /** Identifier of the author of stories that name nobody. */
  readonly defaultAuthor: string;
}

export function makeNewsroom(
  settings: Pick<Settings, 'authors' | 'categories' | 'places' | 'site'>,
  media: readonly MediaFile[],
): Newsroom {
  const { authors, categories, places, site } = settings;
  const authorNames = new NameIndex(authors.map(authorNamesOf));
  return {
    categories: new NameIndex(
      categories.map(({ id, name, aliases }) => ({ id, names: [name], nicknames: aliases })),
    ),
    authors: authorNames,
    districts: new NameIndex(
      places.map(({ id, name, roman, old }) => ({ id, names: [name, roman, ...old] })),
    ),
    pictures: new PictureFinder(media),
    defaultAuthor: authorNames.find(site.author)?.id ?? '',
  };
}

function authorNamesOf({ id, name, hindi_name }: Author) {
  return { id, names: hindi_name === undefined ? [name] : [name, hindi_name] };
}

/** The authors with the default one, who needs no entry while the paper has no other. */
export function withDefaultAuthor({ authors, site }: Settings): readonly Author[] {
  const known = new NameIndex(authors.map(authorNamesOf)).find(site.author);
  if (known) return authors;
  return [
    ...authors,
    { id: slug(site.author), name: site.author, kind: 'desk', languages: [], expertise: [] },
  ];
}

/** Identifiers used twice, categories at the site's own addresses, and a default author nobody knows. */
export function settingsFaults({
  authors,
  categories,
  places,
  site,
}: Settings): readonly FileFault[] {
  return [
    ...repeatedIds('categories.yaml', categories),
    ...repeatedIds('authors.yaml', authors),
    ...repeatedIds('places.yaml', places),
    ...categories.flatMap(({ id }, index) => reservedCategory(id, index)),
    ...unknownDefaultAuthor(site.author, authors),
    ...missingOfEditor(site),
  ];
}

function repeatedIds(
  file: string,
  entries: readonly { readonly id: string }[],
): readonly FileFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, fault: fault('duplicate-id', { id }, [index, 'id']) }];
  });
}

function reservedCategory(id: string, index: number): readonly FileFault[] {
  if (!isReserved(id)) return [];
  const address = `/${id}/`;
  return [
    {
      file: 'categories.yaml',
      fault: fault('reserved-address', { value: address, reserved: address }, [index, 'id']),
    },
  ];
}

function unknownDefaultAuthor(value: string, authors: readonly Author[]): readonly FileFault[] {
  const names = new NameIndex(authors.map(authorNamesOf));
  if (authors.length === 0 || names.find(value)) return [];
  return [{ file: 'site.yaml', fault: { ...unknownAuthor(value, names), path: ['author'] } }];
}

/** What the web editor cannot do without, by where it writes. */
function missingOfEditor({ editor }: Settings['site']): readonly FileFault[] {
  const needed = { local: [], off: [], github: ['repo', 'auth'], gitlab: ['repo', 'app'] } as const;
  return needed[editor.backend]
    .filter((key) => editor[key] === undefined)
    .map((key) => ({
      file: 'site.yaml',
      fault: fault('missing-key', { key, example: exampleOfKey(key) }, ['editor', key]),
    }));
}

/** An author that nobody knows, with the one that was probably meant. */
export function unknownAuthor(value: string, authors: NameIndex): Fault {
  const entry = `- {id: ${slug(value)}, name: "${value.replaceAll('"', '')}"}`;
  return fault('unknown-author', { value, suggestion: authors.nearest(value) ?? '', entry });
}

/** A category that nobody knows, with the one that was probably meant. */
export function unknownCategory(value: string, categories: NameIndex, path: Fault['path']): Fault {
  const suggestion = categories.nearest(value) ?? '';
  return fault('unknown-category', { value, suggestion, known: categories.ids.join(', ') }, path);
}
