/** What a reader may have meant to ask. */
import { formsKey, type Matching } from './matchPhrase.ts';
import type { AskedWord } from './plainQuery.ts';
import { isRoman } from './wordForms.ts';

/** A query of whose words one was only guessed, or is better known in another spelling, with that in its place. */
export async function suggestionFor(
  text: string,
  words: readonly AskedWord[],
  { forms }: Matching,
): Promise<string | undefined> {
  let better = text.trim();
  for (const asked of words) {
    const term = asked.terms[0] ?? '';
    const tried = forms.get(formsKey(term, 'prefix')) ?? forms.get(formsKey(term, 'typed'));
    const found = (await tried) ?? [];
    const isHeard = isRoman(term);
    const likelier = isHeard ? [] : found.filter(({ certainty }) => certainty === 'likely');
    if (likelier.length === 0 && found.some(({ certainty }) => certainty !== 'guess')) continue;
    const fit = (likelier.length > 0 ? likelier : found).filter(
      ({ entry }) => isHeard || !isRoman(entry.word),
    );
    const [first, ...others] = fit;
    if (!first) continue;
    const best = others.reduce((a, b) => (b.weight > a.weight ? b : a), first);
    better = better.replace(asked.text, best.entry.word);
  }
  return better === text.trim() ? undefined : better;
}
