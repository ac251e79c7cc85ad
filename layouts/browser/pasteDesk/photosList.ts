/** The photos of the story: shown, described, taken out. */
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import { scaledPhoto } from '../photo.ts';
import type { DraftPhoto } from './draft.ts';
import { button, element, made, within } from './elements.ts';

const texts = pasteDeskTexts.photos;
const MOST = 12;
const WORDS = ['alt', 'credit', 'caption'] as const;

/** The photos that can be opened, scaled; the reasons for the others. */
export async function readPhotos(
  files: Iterable<File>,
  already: number,
): Promise<{ readonly photos: readonly DraftPhoto[]; readonly refused: readonly string[] }> {
  const photos: DraftPhoto[] = [];
  const refused: string[] = [];
  for (const file of files) {
    if (already + photos.length >= MOST) {
      refused.push(texts.tooMany(String(MOST)));
      break;
    }
    const scaled = await scaledPhoto(file);
    if (scaled) photos.push({ ...scaled, alt: '', credit: '', caption: '' });
    else refused.push(texts.unreadable(file.name));
  }
  return { photos, refused };
}

/** Addresses of the shown photos, to be given back. */
let shown: readonly string[] = [];

/** @param changed hears the photos after every change of a word, and without one taken out */
export function showPhotos(
  photos: readonly DraftPhoto[],
  changed: (photos: readonly DraftPhoto[], isOther: boolean) => void,
): void {
  for (const address of shown) URL.revokeObjectURL(address);
  const addresses = photos.map(({ bytes }) => URL.createObjectURL(bytes));
  shown = addresses;
  const list = within(element('photos'), 'ol');
  const read = () => photos.map((photo, at) => ({ ...photo, ...wordsOf(list.children[at]) }));
  list.replaceChildren(
    ...photos.map((photo, at) => {
      const number = String(at + 1);
      const remove = () => changed(read().toSpliced(at, 1), true);
      const item = made(
        'li',
        {},
        made('img', { src: addresses[at] ?? '', alt: texts.number(number), loading: 'lazy' }),
        made('p', { className: 'hint' }, sizeOf(photo)),
        ...WORDS.map((word) => field(word, photo[word], number)),
        button(texts.remove, remove),
      );
      item.addEventListener('input', () => changed(read(), false));
      return item;
    }),
  );
}

function sizeOf({ width, height, bytes }: DraftPhoto): string {
  return texts.size(String(width), String(height), String(Math.ceil(bytes.size / 1024)));
}

function field(word: (typeof WORDS)[number], value: string, number: string): HTMLElement {
  const id = `${word}-${number}`;
  const required = word !== 'caption';
  return made(
    'p',
    { className: 'field' },
    made('label', { htmlFor: id }, texts[word]),
    made('input', { id, name: word, value, required }),
  );
}

function wordsOf(item: Element | undefined) {
  const word = (name: string) =>
    item?.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';
  return { alt: word('alt'), credit: word('credit'), caption: word('caption') };
}
