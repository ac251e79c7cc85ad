/** Synonyms as the index keeps them. */
import type { SynonymGroup } from '../format/synonyms.ts';
import { textTokens, tokenTerms } from '../terms/textTerms.ts';

/**
 * Phrases of the index's words with one space between them: the reader needs no rules for signs and
 * figures to look them up. What differs in those alone is one phrase.
 *
 * @example plainSynonyms([['पी.एम.', 'पीएम', 'PM']]) // [['पीएम', 'pm']]
 */
export function plainSynonyms(groups: readonly SynonymGroup[]): readonly SynonymGroup[] {
  return groups
    .map((group) => [...new Set(group.map(plainPhrase).filter(Boolean))])
    .filter((group) => group.length > 1);
}

function plainPhrase(phrase: string): string {
  return textTokens(phrase)
    .map((token) => tokenTerms(token)[0] ?? '')
    .filter(Boolean)
    .join(' ');
}
