/** What the check says, below the text. */
import type { Finding } from '../../../src/desk/check/finding.ts';
import { editorTexts } from '../../../src/messages/editor.ts';
import { storyTexts } from '../../../src/messages/editorFields.ts';
import type { Element } from './decap.ts';

const MOST_SHOWN = 50;

/** Of these the form tells by itself, at the field, when the story is saved. */
const TOLD_BY_FORM: ReadonlySet<string> = new Set(['missing-key', 'empty-key', 'empty-body']);

/** @param mend how a finding is mended by a touch; nothing where it cannot be */
export function findingsList(
  found: readonly Finding[],
  mend: (finding: Finding) => (() => void) | undefined,
): Element {
  const { h } = window;
  const findings = found.filter(({ rule }) => !TOLD_BY_FORM.has(rule));
  const { heading, none, errors, warnings } = editorTexts.findings;
  const wrong = findings.filter(({ severity }) => severity === 'error');
  const counts = [
    ...(wrong.length > 0 ? [errors(String(wrong.length))] : []),
    ...(findings.length > wrong.length ? [warnings(String(findings.length - wrong.length))] : []),
  ];
  const sorted = [...wrong, ...findings.filter((one) => !wrong.includes(one))];
  return h(
    'section',
    { className: 'samwad-findings', 'aria-label': heading, 'aria-live': 'polite' },
    h('p', null, h('strong', null, `${heading}: `), counts.join(' · ') || none),
    h(
      'ul',
      null,
      ...sorted.slice(0, MOST_SHOWN).map((finding, index) => item(finding, index, mend(finding))),
    ),
  );
}

function item(finding: Finding, key: number, mend: (() => void) | undefined): Element {
  const { h } = window;
  const { rule, severity, message, remedy, fix } = finding;
  return h(
    'li',
    { key, className: severity, 'data-rule': rule },
    h('span', null, inWordsOfForm(message)),
    h('small', null, inWordsOfForm(remedy)),
    mend &&
      h('button', { type: 'button', onClick: mend }, editorTexts.findings.fix(fix?.trim() ?? '')),
  );
}

/** The form knows a key of the file by its label. */
export function inWordsOfForm(text: string): string {
  return text.replace(/`(\w+)`/g, (whole, key: string) => {
    const label = storyTexts[key]?.label;
    return label === undefined ? whole : `“${label}”`;
  });
}
