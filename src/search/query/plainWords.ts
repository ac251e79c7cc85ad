/** Which parts of the reader a query needs, told from its letters alone: see `ReaderParts`. */

export function hasRoman(query: string): boolean {
  return /[a-z]/i.test(query);
}

export function hasSigns(query: string): boolean {
  return /[^ऀ-ॣॱ-ॿa-z\s]/i.test(query);
}

/** Numbers in words, or what looks like one: पहली, दसवीं, सौ, दो लाख. */
const numbers =
  /(?:^|\s)(?:पहल|दूसर|तीसर|चौथ|छठ|सौ|हज़?ार|लाख|करोड|अरब|खरब)|व[ाीे][ंँ]|(?:[चठतस]|नौ|रह)वी(?:\s|$)/;

/** A word of two scripts. */
const mixed = /[a-z][\u0900-\u097F]|[\u0900-\u097F][a-z]/i;

/** Whether a query holds words and nothing else, so that it needs no rules. */
export function isPlain(query: string): boolean {
  return !hasSigns(query) && !numbers.test(query) && !mixed.test(query);
}
