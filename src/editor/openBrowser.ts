/** Opens an address in the browser that the computer's owner uses. */
import { spawn } from 'node:child_process';

const OPENERS: { readonly [Platform in NodeJS.Platform]?: readonly string[] } = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Does nothing where there is no browser: the address stands in the terminal. */
export function openBrowser(address: string): void {
  const [command = 'xdg-open', ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
