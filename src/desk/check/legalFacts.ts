/** Facts that Indian law asks a publisher to print: IT Rules 2021, rule 18; PRP Act 2023. */
import type { Site } from '../../content/index.ts';
import type { Language } from '../../messages/problems.ts';
import { deskFinding, type Finding } from './finding.ts';

const FACTS = [
  'publisher',
  'address',
  'email',
  'editor',
  'grievance_officer',
  'grievance_email',
] as const;

/** What a sample paper writes before facts that are still to be filled in. */
const PLACEHOLDER = '[नमूना]';

export function missingLegalFacts({ legal }: Site, language: Language): readonly Finding[] {
  return FACTS.filter((key) => (legal[key] ?? PLACEHOLDER).startsWith(PLACEHOLDER)).map((key) =>
    deskFinding('legal-fact-missing', { file: 'site.yaml', line: 1, column: 1 }, { key }, language),
  );
}
