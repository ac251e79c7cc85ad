/** Who answers for the paper, in the words of its pages. */
import type { LegalFact } from '../content/index.ts';
import { reader } from '../messages/index.ts';
import type { Newspaper } from '../newspaper/index.ts';

export interface WordedFact {
  readonly name: string;
  readonly value: string;
}

/** Facts that stand under every page, in this order. */
const IMPRINT: readonly LegalFact[] = [
  'publisher',
  'editor',
  'address',
  'registration',
  'grievance_officer',
  'grievance_email',
];

/** A fact of site.yaml, if the publisher has filled it in. */
export function legalFact(fact: LegalFact, { site }: Newspaper): WordedFact | undefined {
  const value = site.legal[fact];
  return value ? { name: reader.legalFacts[fact], value } : undefined;
}

/** Lines of the imprint. */
export function imprint(paper: Newspaper): readonly string[] {
  return IMPRINT.flatMap((fact) => {
    const worded = legalFact(fact, paper);
    return worded ? [reader.fact(worded.name, worded.value)] : [];
  });
}
