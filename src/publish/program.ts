/** Other programs that bring files to hosts. */
import { spawn } from 'node:child_process';

/** A program could not do its work, or is missing; the message is its own. */
export class CarryFailed extends Error {
  override readonly name = 'CarryFailed';
}

/** The program is not installed. */
export class ProgramMissing extends CarryFailed {
  constructor(readonly program: string) {
    super(`${program} is not installed`);
  }
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/**
 * Runs a program to its end.
 *
 * @throws ProgramMissing where there is none of that name; CarryFailed where it cannot be started
 */
export function startProgram(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      complaint += part;
    });
    child.once('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT';
      reject(isMissing ? new ProgramMissing(program) : new CarryFailed(error.message));
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output, complaint }));
  });
}

/**
 * Runs a line as the shell would, with its output on this command's stderr.
 *
 * @throws CarryFailed unless it ends well
 */
export function runLine(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { shell: true, stdio: ['ignore', 2, 2] });
    child.once('error', (error) => reject(new CarryFailed(error.message)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new CarryFailed(`${line}: ${code ?? 'killed'}`));
    });
  });
}
