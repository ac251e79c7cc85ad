/** What stops a build before anything is made. */
import type { Problem } from '../content/index.ts';

/** What was committed has errors; carries warnings too, so that all is shown in one run. */
export class ContentRefused extends Error {
  override readonly name = 'ContentRefused';

  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problems in the content folder`);
  }
}

/** @throws ContentRefused if one of the problems is an error */
export function refuseErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentRefused(problems);
}
