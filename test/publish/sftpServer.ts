/** A server that speaks SFTP on a free port of this machine: rclone's own. */
import { spawn, spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { freePort } from './freePort.ts';

export interface SftpServer {
  /** An rclone remote that leads to the folder; a path may follow. */
  readonly remote: string;
  stop(): Promise<void>;
}

/** @param folder what the server shows */
export async function startSftpServer(folder: string): Promise<SftpServer> {
  const port = await freePort();
  const child = spawn(
    'rclone',
    [
      ...['serve', 'sftp', folder, '--addr', `127.0.0.1:${port}`],
      ...[
        '--user',
        'samwad',
        '--pass',
        'namuna',
        '--vfs-cache-mode',
        'off',
        '--dir-cache-time',
        '0',
      ],
    ],
    { stdio: 'ignore' },
  );
  await answering(port);
  const password = spawnSync('rclone', ['obscure', 'namuna'], { encoding: 'utf8' }).stdout.trim();
  return {
    remote: `:sftp,host=127.0.0.1,port=${port},user=samwad,pass=${password}:`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise((resolve) => {
      const socket = createConnection(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the SFTP server does not answer');
}
