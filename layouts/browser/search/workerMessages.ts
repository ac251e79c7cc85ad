/** What the search page and its worker say to each other. */
import type { SearchAnswer, SearchOptions } from './client.ts';

export interface WorkerQuestion {
  readonly number: number;
  readonly query: string;
  readonly options: SearchOptions;
}

/** The first results of an answer, the answer, or the reason why there is none. */
export type WorkerAnswer =
  | { readonly number: number; readonly first: SearchAnswer }
  | { readonly number: number; readonly answer: SearchAnswer }
  | { readonly number: number; readonly reason: string };
