/** A quick look that spares most texts the slow ones. */

/** What may stand before a code unit, and what it is. */
const NEVER = 0;
const ANYWHERE = 1;
const LETTER_THAT_TAKES_NUKTA = 2;
const NUKTA = 3;
const MARK = 4;

/**
 * Code units that Unicode's canonical composition (NFC) leaves alone wherever they stand, none of
 * them invisible or a control sign but the line feed. Of letters with a nukta only the eight that
 * NFC keeps in two parts are among them; ऩ, ऱ and ऴ, which it joins, are not.
 */
const kinds = new Uint8Array(0x10000);
kinds[0x0a] = ANYWHERE;
for (const [first, last] of [
  [0x20, 0x7e],
  [0x900, 0x928],
  [0x92a, 0x930],
  [0x932, 0x933],
  [0x935, 0x93b],
  [0x93d, 0x950],
  [0x964, 0x970],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x20b9, 0x20b9],
] as const) {
  kinds.fill(ANYWHERE, first, last + 1);
}
for (const letter of 'कखगजडढफय') kinds[letter.charCodeAt(0)] = LETTER_THAT_TAKES_NUKTA;
kinds.fill(MARK, 0x900, 0x904);
kinds.fill(MARK, 0x93a, 0x950);
kinds[0x93d] = ANYWHERE;
kinds[0x93c] = NUKTA;

/** More marks on a letter than a language needs are damage; see `normalise`. */
const MOST_MARKS = 8;

/**
 * Whether a text is plain Hindi and English, such as newspapers are full of, which `normalise`
 * would return as it is and which holds no control character but line feeds. True is certain;
 * false means that the text must be looked at.
 *
 * @example isEveryday('आज भोपाल में') // true
 * @example isEveryday('दि\u200Dन') // false: an invisible joiner
 */
export function isEveryday(text: string): boolean {
  let before = NEVER;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? NEVER;
    if (kind === NEVER || (kind === NUKTA && before !== LETTER_THAT_TAKES_NUKTA)) return false;
    marks = kind >= NUKTA ? marks + 1 : 0;
    if (marks > MOST_MARKS) return false;
    before = kind;
  }
  return true;
}
