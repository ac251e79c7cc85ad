/** The form of a problem's texts. */

export type Language = 'hi' | 'en';
export type Severity = 'error' | 'warning';

/**
 * `what` names the fault, `why` the reason, `remedy` what to do; values stand in braces, and what
 * stands in double brackets is left out where one of its values is empty.
 */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

export interface ProblemEntry {
  readonly severity: Severity;
  readonly hi: ProblemText;
  readonly en: ProblemText;
}
