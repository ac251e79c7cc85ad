/** Pictures of an export: found in a local copy of the uploads folder, or listed. */
import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, realpath } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import type { ExportItem } from './exportItem.ts';

export interface Attachment {
  readonly id: string;
  readonly parent: string;
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

export function attachmentOf(item: ExportItem): Attachment {
  return {
    id: item.id,
    parent: item.parent,
    url: item.attachmentUrl,
    alt: item.meta.get('_wp_attachment_image_alt')?.trim() || item.title,
    caption: item.excerpt,
  };
}

/** Where a picture lies below uploads/; nothing for an address elsewhere or one that climbs out. */
export function uploadPath(url: string): string | undefined {
  const found = /\/(?:uploads|files)\/([^?#]+)/.exec(url)?.[1];
  if (found === undefined) return undefined;
  const path = decoded(found);
  const isUnsafe = /[\\:\p{Cc}]/u.test(path) || path.split('/').some((step) => /^\.*$/.test(step));
  return isUnsafe ? undefined : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)$/i;

/** Copies pictures into media/ once each. */
export class PictureCopier {
  readonly #uploads: string | undefined;
  readonly #content: string;
  readonly #missing = new Set<string>();
  copied = 0;

  /** @param uploads local copy of wp-content/uploads, if there is one */
  constructor(content: string, uploads: string | undefined) {
    this.#content = content;
    this.#uploads = uploads;
  }

  /** Addresses of pictures that were not at hand. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** The picture's path below media/, or nothing if its file is not to be had. */
  async take(url: string): Promise<string | undefined> {
    const path = uploadPath(url);
    if (path === undefined || !PICTURE.test(path)) return this.#miss(url);
    const candidates = [path, path.replace(/-\d+x\d+(?=\.\w+$)/, '')];
    for (const name of candidates) {
      const target = join(this.#content, 'media', name);
      if (existsSync(target)) return name;
      const source = await this.#source(name);
      if (source === undefined) continue;
      mkdirSync(dirname(target), { recursive: true });
      await copyFile(source, target);
      this.copied += 1;
      return posix.normalize(name);
    }
    return this.#miss(url);
  }

  /** A file that really lies in the uploads folder: a link that leads out of it is not followed. */
  async #source(name: string): Promise<string | undefined> {
    if (this.#uploads === undefined) return undefined;
    try {
      const root = await realpath(this.#uploads);
      const file = await realpath(join(root, name));
      return file.startsWith(root + sep) ? file : undefined;
    } catch {
      return undefined;
    }
  }

  #miss(url: string): undefined {
    if (url !== '') this.#missing.add(structuredClone(url));
    return undefined;
  }
}
