/** A build tells what it does, stage by stage. */

export type StageName =
  | 'read'
  | 'newspaper'
  | 'pictures'
  | 'related'
  | 'search'
  | 'pages'
  | 'compare'
  | 'render'
  | 'compress'
  | 'write';

export interface StageResult {
  readonly name: StageName;
  readonly count: number;
  readonly seconds: number;
}

/** Runs a stage, measures it and tells whoever listens. */
export type StageRunner = <Result>(
  name: StageName,
  work: () => Result | Promise<Result>,
  count: (result: Result) => number,
) => Promise<Result>;

/**
 * Makes a runner that reports each finished stage.
 *
 * @param clock milliseconds that only grow
 */
export function stageRunner(
  report: (stage: StageResult) => void,
  clock: () => number,
): StageRunner {
  return async (name, work, count) => {
    const start = clock();
    const result = await work();
    report({ name, count: count(result), seconds: (clock() - start) / 1000 });
    return result;
  };
}
