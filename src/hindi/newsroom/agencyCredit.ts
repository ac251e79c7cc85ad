import { type Agency, agenciesOf } from './agencies.ts';

export interface AgencyCredit {
  /** The paragraph without the credit; empty where it held nothing else. */
  readonly rest: string;
  /** In the order of the credit; empty where there is none. */
  readonly agencies: readonly Agency[];
}

const BRACKETED =
  /\s*[([]\s*(?:इनपुट|सौजन्य|साभार|एजेंसी)?\s*[:ः\-–—]?\s*([^()[\]]{2,40}?)\s*[)\]]\s*।?\s*$/u;
const PLAIN = /(?:^|\s)(?:इनपुट|साभार|एजेंसी)\s*[:ः\-–—]\s*([^:।()]{2,40}?)\s*।?\s*$/u;
const DASHED = /\s[-–—]\s?([^-–—।()]{2,30}?)\s*$/u;

/**
 * Takes the agency's credit off the end of a story's last paragraph: "… गई है। (इनपुट: भाषा)",
 * "(भाषा)", "इनपुट- पीटीआई", "- एजेंसी", or a paragraph that is nothing but a credit
 * ("भाषा राजेश शोभना": PTI-Bhasha signs with the initials of its desk). Credits are printed in
 * one place, never inside the text.
 */
export function splitAgencyCredit(lastParagraph: string): AgencyCredit {
  for (const form of [BRACKETED, PLAIN, DASHED]) {
    const credit = creditAt(lastParagraph, form);
    if (credit !== undefined) return credit;
  }
  return wholeParagraph(lastParagraph) ?? { rest: lastParagraph, agencies: [] };
}

/** Credits are short: only the end of a paragraph is searched, however long it is. */
const LONGEST_CREDIT = 80;

function creditAt(paragraph: string, form: RegExp): AgencyCredit | undefined {
  const text = paragraph.trimEnd();
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const found = form.exec(text.slice(from));
  const agencies = agenciesOf(found?.[1] ?? '');
  if (found === null || agencies === undefined) return undefined;
  return { rest: text.slice(0, from + found.index).trimEnd(), agencies };
}

function wholeParagraph(paragraph: string): AgencyCredit | undefined {
  const text = paragraph.trim().replace(/।$/, '').trimEnd();
  if (text.length > LONGEST_CREDIT) return undefined;
  const agencies = agenciesOf(text) ?? signedByBhasha(paragraph.trim());
  return agencies === undefined ? undefined : { rest: '', agencies };
}

function signedByBhasha(text: string): readonly Agency[] | undefined {
  const [agency, ...initials] = text.split(/\s+/);
  const areNames =
    initials.length <= 3 && initials.every((word) => /^\p{L}[\p{L}\p{M}]+$/u.test(word));
  return agency === 'भाषा' && areNames ? agenciesOf(agency) : undefined;
}
