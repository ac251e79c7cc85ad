/** Every file that is chosen is scaled and named before Decap gets it. */
import { photoName, scaledPhoto } from '../photo.ts';

export function prepareUploads(): void {
  const prepared = new WeakSet<FileList>();
  document.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files) return;
      if (input.files.length === 0 || prepared.has(input.files)) return;
      event.stopImmediatePropagation();
      const chosen = [...input.files];
      void Promise.all(chosen.map(fit)).then((files) => {
        const transfer = new DataTransfer();
        for (const file of files) transfer.items.add(file);
        input.files = transfer.files;
        if (input.files) prepared.add(input.files);
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    { capture: true },
  );
}

async function fit(file: File, index: number): Promise<File> {
  const photo = await scaledPhoto(file);
  return new File([photo], photoName(photo.name, Date.now() + index), { type: photo.type });
}
