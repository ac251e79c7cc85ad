import { WordsRefused } from './readWords.ts';

/** What a command's words mean, or why they are refused: for commands that end with a code. */
export function orRefusal<Words>(read: () => Words): Words | { readonly refusal: string } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WordsRefused)) throw error;
    return { refusal: error.message };
  }
}
