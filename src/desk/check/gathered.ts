/** Faults that nobody sees on the page, told once a file however many letters they touch. */
import type { CheckTexts } from '../../messages/check.ts';
import type { Finding } from './finding.ts';

/** Rules on what looks alike, right or wrong. */
const UNSEEN = new Set(['composition', 'invisible', 'joiner', 'odd-space']);

/** @param findings of one file, in order */
export function gathered(findings: readonly Finding[], texts: CheckTexts): readonly Finding[] {
  const kept: Finding[] = [];
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = alike.get(finding.rule);
    if (others) others.push(finding);
    else kept.push(finding);
    if (UNSEEN.has(finding.rule) && !others) alike.set(finding.rule, [finding]);
  }
  return kept.map((first) => withOthers(first, alike.get(first.rule) ?? [first], texts));
}

function withOthers(first: Finding, all: readonly Finding[], texts: CheckTexts): Finding {
  if (all.length === 1) return first;
  return {
    ...first,
    message: texts.inPlaces(first.message, String(all.length)),
    remedy: texts.mendTogether,
    edits: all.flatMap(({ edits }) => edits ?? []),
  };
}
