/** The end of a build whose content has errors. */
import type { Problem } from './problem.ts';

/** Thrown where content with errors would be published; carries every problem, warnings too. */
export class ContentRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.name = 'ContentRefused';
    this.problems = problems;
  }
}
