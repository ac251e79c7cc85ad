/** Every photo that is chosen is drawn anew and named before Decap gets it. */
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import { photoName, scaledPhoto } from '../photo.ts';

/** Files that the browser cannot open are refused: what they hide could not be taken out. */
export function prepareUploads(): void {
  const prepared = new WeakSet<FileList>();
  document.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files) return;
      if (input.files.length === 0 || prepared.has(input.files)) return;
      event.stopImmediatePropagation();
      void prepare([...input.files]).then((files) => {
        input.files = files;
        if (files.length === 0 || !input.files) return;
        prepared.add(input.files);
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    { capture: true },
  );
}

async function prepare(chosen: readonly File[]): Promise<FileList> {
  const transfer = new DataTransfer();
  for (const [index, file] of chosen.entries()) {
    const photo = await scaledPhoto(file);
    if (photo) {
      const name = photoName(file.name, Date.now() + index);
      transfer.items.add(new File([photo.bytes], name, { type: photo.bytes.type }));
    } else window.alert(pasteDeskTexts.photos.unreadable(file.name));
  }
  return transfer.files;
}
