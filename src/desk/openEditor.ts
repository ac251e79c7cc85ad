/** Opens a file in the writer's editor and waits until it is closed. */
import { spawn } from 'node:child_process';

/** @param command what `$EDITOR` says: a program, perhaps with options ("code --wait") */
export function openEditor(command: string, file: string): Promise<void> {
  const [program = '', ...options] = command.split(/\s+/).filter(Boolean);
  return new Promise((done, fail) => {
    const editor = spawn(program, [...options, file], { stdio: 'inherit' });
    editor.on('error', fail);
    editor.on('close', () => done());
  });
}
