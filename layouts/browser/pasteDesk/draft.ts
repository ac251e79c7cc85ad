/** The story that is being worked on, kept on the phone: no network and no closed tab loses it. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Converted, DeskStory, LeftOut, StoryPhoto } from '../../../src/desk/paste/index.ts';

export interface DraftPhoto extends StoryPhoto {
  /** JPEG, already scaled. */
  readonly bytes: Blob;
  readonly width: number;
  readonly height: number;
}

export interface Draft {
  readonly pasted: string;
  /** Absent until a text was taken apart. */
  readonly story?: Omit<DeskStory, 'photos'> & { readonly photos: readonly DraftPhoto[] };
  readonly leftOut: readonly LeftOut[];
  readonly converted?: Converted;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

const KEY = 'draft';

let drafts: UseStore | undefined;

/** Opened when first asked for: a browser that forbids storage still shows the page. */
function store(): UseStore {
  drafts ??= createStore('samwad-paste-desk', 'drafts');
  return drafts;
}

export async function keptDraft(): Promise<Draft | undefined> {
  try {
    return await get<Draft>(KEY, store());
  } catch {
    return undefined;
  }
}

/** @throws where the browser has no room, or forbids it */
export async function keepDraft(draft: Draft): Promise<void> {
  await set(KEY, draft, store());
}

export async function forgetDraft(): Promise<void> {
  try {
    await del(KEY, store());
  } catch {
    // Where nothing can be kept, nothing is to be forgotten.
  }
}
