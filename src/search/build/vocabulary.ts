/** The words of a tier, numbered as they come. */

import type { Token } from '../../hindi/text/tokenise.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import { growing } from '../../wordNumbers/growing.ts';
import { type PhraseRole, phraseRole, phraseTerms, tokenTerms } from '../terms/textTerms.ts';
import { createTokenReader, type NumberedTokens } from './tokenNumbers.ts';

const ROLES: readonly (PhraseRole | undefined)[] = [undefined, 'letter', 'multiplier'];

export class Vocabulary {
  /** By their numbers. */
  readonly words: string[] = [];
  readonly #grammar = growing((length) => new Uint8Array(length));
  readonly #ids = new Map<string, number>();
  readonly #tokensOf = createTokenReader((token) => this.#learn(token));
  /** By the number of a token: its only term; or where in `several` its role and terms lie, as -1 - place. */
  readonly #termsOfTokens = growing((length) => new Int32Array(length));
  /** Of tokens with a role or with other than one term: the role by its place in `ROLES`, how many terms, then these. */
  readonly #several = growing((length) => new Int32Array(length));
  /** What was read and not yet taken. */
  #read = new Uint32Array(4096);
  #count = 0;

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.#grammar.push(isStopword(word) ? 1 : 0);
    this.#ids.set(word, id);
    return id;
  }

  /** By the number of a word: 1 if it only serves grammar; valid until more is read. */
  grammar(): Uint8Array {
    return this.#grammar.values();
  }

  /** How many terms were read and not yet taken. */
  get count(): number {
    return this.#count;
  }

  /** Reads all terms of a text, in its order; those that several words say together come last. */
  read(anyText: string): void {
    const text = anyText.normalize('NFC');
    const tokens = this.#tokensOf(text);
    this.#makeRoom(tokens.count);
    const termsOfTokens = this.#termsOfTokens.values();
    let hasPhrase = false;
    let isLetterBefore = false;
    for (let at = 0; at < tokens.count; at++) {
      const term = termsOfTokens[tokens.numbers[at] ?? 0] ?? 0;
      if (term >= 0) {
        this.#read[this.#count++] = term;
        isLetterBefore = false;
        continue;
      }
      const role = this.#readSeveral(-1 - term, tokens.count);
      if (role === 'multiplier' || (role === 'letter' && isLetterBefore)) hasPhrase = true;
      isLetterBefore = role === 'letter';
    }
    if (hasPhrase) this.#readPhrases(text, tokens);
  }

  /** All that was read since the last time; valid until more is read. */
  take(): Uint32Array {
    const taken = this.#read.subarray(0, this.#count);
    this.#count = 0;
    return taken;
  }

  readTerm(word: string): void {
    this.#makeRoom(1);
    this.#read[this.#count++] = this.idOf(word);
  }

  #readSeveral(place: number, tokensLeft: number): PhraseRole | undefined {
    const several = this.#several.values();
    const terms = several[place + 1] ?? 0;
    this.#makeRoom(terms + tokensLeft);
    for (let n = 0; n < terms; n++) this.#read[this.#count++] = several[place + 2 + n] ?? 0;
    return this.#roleOf(place);
  }

  #roleOf(place: number): PhraseRole | undefined {
    return ROLES[this.#several.values()[place] ?? 0];
  }

  #readPhrases(text: string, { count, numbers, starts, ends }: NumberedTokens): void {
    const termsOfTokens = this.#termsOfTokens.values();
    const found = phraseTerms({
      count,
      textAt: (at) => text.slice(starts[at], ends[at]),
      roleAt: (at) => {
        const term = termsOfTokens[numbers[at] ?? 0] ?? 0;
        return term >= 0 ? undefined : this.#roleOf(-1 - term);
      },
    });
    for (const term of found) this.readTerm(term);
  }

  #makeRoom(terms: number): void {
    if (this.#count + terms <= this.#read.length) return;
    const larger = new Uint32Array(2 * (this.#count + terms));
    larger.set(this.#read.subarray(0, this.#count));
    this.#read = larger;
  }

  #learn(token: Token): void {
    const terms = tokenTerms(token).map((term) => this.idOf(term));
    const named = phraseRole(token.text);
    const [only] = terms;
    if (named === undefined && terms.length === 1 && only !== undefined) {
      this.#termsOfTokens.push(only);
      return;
    }
    this.#termsOfTokens.push(-1 - this.#several.push(ROLES.indexOf(named)));
    for (const value of [terms.length, ...terms]) this.#several.push(value);
  }
}
