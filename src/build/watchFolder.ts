/** Hears which files change below a folder. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface FolderWatch {
  readonly close: () => Promise<void>;
}

/**
 * Watches until it is closed. The recursive watcher of Node 20 would end the process when a folder
 * vanishes while it is read, as folders do when git switches branches.
 *
 * @param changed gets the path of a file below the folder, with "/"; "" where any may have changed
 */
export function watchFolder(folder: string, changed: (file: string) => void): FolderWatch {
  const watcher = watch(folder, { ignoreInitial: true });
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (file) => changed(relative(folder, file).split(sep).join('/')));
  }
  watcher.on('error', () => changed(''));
  return { close: () => watcher.close() };
}
