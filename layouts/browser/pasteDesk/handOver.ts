/** The ways in which a finished story leaves the phone. */
import { strToU8, zipSync } from 'fflate';
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';

/** A finished story: its file and its photos, by paths below the content folder. */
export interface Finished {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly photos: readonly { readonly path: string; readonly bytes: Blob }[];
}

/** Where `npm run editor` reads and writes files. */
export interface FileServer {
  readonly api: string;
  /** The content folder below the repository. */
  readonly folder: string;
}

/** Name of the file alone, without its ending. */
export function nameOf({ file }: Finished): string {
  return file.replace(/^.*\/|\.md$/g, '');
}

/**
 * Writes story and photos into the newsroom's folder.
 *
 * @returns false where a story of this name lies there already
 * @throws if the server does not answer or refuses
 */
export async function saveStory(story: Finished, { api, folder }: FileServer): Promise<boolean> {
  const below = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const path = below(story.file);
  const known = await ask(api, 'getEntry', { branch: 'main', path });
  if (typeof known === 'object' && known !== null && 'data' in known && known.data) return false;
  const assets = await Promise.all(
    story.photos.map(async ({ path: photo, bytes }) => ({
      path: below(photo),
      content: await base64(bytes),
      encoding: 'base64',
    })),
  );
  await ask(api, 'persistEntry', {
    branch: 'main',
    dataFiles: [{ slug: nameOf(story), path, raw: story.text }],
    assets,
    options: {
      collectionName: 'articles',
      commitMessage: pasteDeskTexts.finish.commit(story.title),
      useWorkflow: false,
      status: 'draft',
    },
  });
  return true;
}

async function ask(api: string, action: string, params: object): Promise<unknown> {
  const answer = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, params }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function base64(bytes: Blob): Promise<string> {
  const address = await new Promise<string>((take, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => take(String(reader.result)));
    reader.addEventListener('error', () => fail(reader.error));
    reader.readAsDataURL(bytes);
  });
  return address.slice(address.indexOf(',') + 1);
}

/** The Markdown file; with photos a ZIP archive whose folders are those of the newsroom. */
export async function downloadStory(story: Finished): Promise<void> {
  const name = nameOf(story);
  if (story.photos.length === 0) {
    offer(new Blob([story.text], { type: 'text/markdown;charset=utf-8' }), `${name}.md`);
    return;
  }
  const files: Record<string, Uint8Array> = { [`content/${story.file}`]: strToU8(story.text) };
  for (const { path, bytes } of story.photos) {
    files[`content/${path}`] = new Uint8Array(await bytes.arrayBuffer());
  }
  // Pictures are compressed already.
  const archive = new Uint8Array(zipSync(files, { level: 0 }));
  offer(new Blob([archive], { type: 'application/zip' }), `${name}.zip`);
}

function offer(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // The download has begun once the event is over; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Whether the phone can send files from one app to another. */
export function canShare(): boolean {
  return typeof navigator.share === 'function' && typeof navigator.canShare === 'function';
}

/**
 * Hands the story to another app. Phones share no file of type Markdown, so it goes as a text.
 *
 * @throws DOMException `AbortError` if the person closes the menu
 */
export async function shareStory(story: Finished): Promise<void> {
  const text = new File([story.text], `${nameOf(story)}.md.txt`, { type: 'text/plain' });
  const photos = story.photos.map(
    ({ path, bytes }) => new File([bytes], path.replace(/^.*\//, ''), { type: 'image/jpeg' }),
  );
  const files = { title: story.title, files: [text, ...photos] };
  await navigator.share(
    navigator.canShare(files) ? files : { title: story.title, text: story.text },
  );
}
