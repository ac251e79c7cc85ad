/** What the copy desk says, beside the text, with one touch to mend it. */
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import type { ShownFinding } from './desk.ts';
import { button, element, made, within } from './elements.ts';
import { showPlace } from './fields.ts';

export interface FindingsActions {
  readonly mend: (finding: ShownFinding) => void;
  /** A legal reminder has been looked at. */
  readonly looked: (law: string) => void;
}

const texts = pasteDeskTexts.findings;
/** More than a screen holds is counted, not listed. */
const MOST_SHOWN = 60;
const LAW = /^legal-(?!fact)(.+)$/;

export function showFindings(findings: readonly ShownFinding[], actions: FindingsActions): void {
  const section = element('findings');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const count = String(findings.length - errors);
  within(section, '.count').textContent =
    findings.length === 0 ? texts.none : texts.count(String(errors), count);
  const safe = findings.filter(({ isSafe }) => isSafe).length;
  const fixAll = element('fix-all');
  fixAll.hidden = safe === 0;
  fixAll.textContent = texts.fixAll(String(safe));
  const errorsFirst = findings.toSorted((a, b) => rank(a) - rank(b));
  const more = findings.length - MOST_SHOWN;
  within(section, 'ol').replaceChildren(
    ...errorsFirst.slice(0, MOST_SHOWN).map((finding) => item(finding, actions)),
    ...(more > 0 ? [made('li', {}, texts.more(String(more)))] : []),
  );
}

function rank({ severity }: ShownFinding): number {
  return severity === 'error' ? 0 : 1;
}

function item(finding: ShownFinding, { mend, looked }: FindingsActions): HTMLElement {
  const { severity, message, remedy, words, fix, edits, field, at, rule } = finding;
  const law = LAW.exec(rule)?.[1];
  const buttons = [
    ...(edits
      ? [button(fix === '' ? texts.remove : texts.fix(fix ?? words), () => mend(finding))]
      : []),
    ...(law === undefined ? [] : [button(texts.looked, () => looked(law))]),
    button(texts.show, () => showPlace(field, words, at)),
  ];
  return made(
    'li',
    { className: severity },
    made('p', {}, made('strong', {}, texts[severity]), ` ${message}`),
    ...(words === '' ? [made('p', { className: 'hint' }, remedy)] : []),
    made('p', { className: 'buttons' }, ...buttons),
  );
}
