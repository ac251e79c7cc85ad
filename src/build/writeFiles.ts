/** Writes the files of a page list below a folder, without memory or staging. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFilePage, outputPath, type Page } from '../pages/index.ts';

export async function writeFiles(pages: readonly Page[], folder: string): Promise<void> {
  for (const page of pages.filter(isFilePage)) {
    const path = join(folder, outputPath(page.permalink));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await page.bytes());
  }
}
