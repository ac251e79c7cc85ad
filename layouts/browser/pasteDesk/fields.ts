/** The fields of the story: parts in, parts out. */
import type { DeskStory } from '../../../src/desk/paste/index.ts';
import type { NewsroomFile } from '../../../src/editor/newsroomFile.ts';
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import { element, made } from './elements.ts';

/** The parts that stand in fields; photos and what was looked at do not. */
export type FieldParts = Omit<DeskStory, 'photos' | 'legalOk' | 'caption'>;

const input = (id: string) => element(id, HTMLInputElement);
const area = (id: string) => element(id, HTMLTextAreaElement);
const choice = (id: string) => element(id, HTMLSelectElement);

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Fills the lists from which one chooses. */
export function offerChoices({ categories, places, authors, site }: NewsroomFile): void {
  const { fields } = pasteDeskTexts;
  const named = authors.map(({ id, name, hindi_name }) => ({ id, name: hindi_name ?? name }));
  offer('category', fields.choose, categories);
  offer('district', fields.none, places);
  const usual = authors.find(({ name }) => name === site.author)?.hindi_name ?? site.author;
  offer('author', fields.defaultAuthor(usual), named);
}

function offer(id: string, empty: string, choices: readonly Choice[]): void {
  choice(id).replaceChildren(
    made('option', { value: '', textContent: empty }),
    ...choices.map(({ id: value, name }) => made('option', { value, textContent: name })),
  );
}

export function showFields(parts: FieldParts): void {
  area('title').value = parts.title;
  area('deck').value = parts.deck;
  area('points').value = parts.points.join('\n');
  input('place').value = parts.place;
  choose('district', parts.districts);
  choose('category', parts.category === '' ? [] : [parts.category]);
  choose('author', parts.authors);
  input('byline').value = parts.byline;
  input('agency').value = parts.agency;
  input('tags').value = parts.tags.join(', ');
  area('body').value = parts.body;
  input('press-note').checked = parts.isPressNote;
  input('draft').checked = parts.isDraft;
}

/** Several at once stand in the list as one more choice, so that none is lost. */
function choose(id: string, values: readonly string[]): void {
  const list = choice(id);
  const value = values.join(',');
  const options = [...list.options];
  if (!options.some((option) => option.value === value)) {
    const names = values.map(
      (one) => options.find((option) => option.value === one)?.textContent ?? one,
    );
    list.append(made('option', { value, textContent: names.join(', ') }));
  }
  list.value = value;
}

export function readFields(): FieldParts {
  return {
    title: area('title').value,
    deck: area('deck').value,
    points: area('points')
      .value.split('\n')
      .filter((line) => line.trim() !== ''),
    place: input('place').value,
    districts: chosen('district'),
    category: chosen('category')[0] ?? '',
    authors: chosen('author'),
    byline: input('byline').value,
    agency: input('agency').value,
    tags: input('tags')
      .value.split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    body: area('body').value,
    isPressNote: input('press-note').checked,
    isDraft: input('draft').checked,
  };
}

function chosen(id: string): readonly string[] {
  return choice(id).value.split(',').filter(Boolean);
}

/** Fields of the page by the key of the front matter that they write. */
const FIELD_OF_KEY: Readonly<Record<string, string>> = {
  credits: 'byline',
  image: 'photos',
  gallery: 'photos',
  label: 'press-note',
};

/** Leads to the field of a finding, and marks its words where they are known. */
export function showPlace(key: string, words: string, at: number | undefined): void {
  const field = document.getElementById(FIELD_OF_KEY[key] ?? key) ?? area('body');
  const target = field.id === 'photos' ? (field.querySelector('input') ?? field) : field;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
  if (words === '' || target.type === 'checkbox' || target.type === 'file') return;
  const exact = at !== undefined && target.value.startsWith(words, at) ? at : -1;
  const start = exact === -1 ? target.value.indexOf(words) : exact;
  if (start !== -1) target.setSelectionRange(start, start + words.length);
}
