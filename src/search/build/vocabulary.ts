/** The words of a tier, numbered as they come. */
import { eachToken, type TokenKind, tokenise } from '../../hindi/text/tokenise.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import { PostingsWriter } from '../format/postings.ts';
import { type PhraseRole, phraseRole, phraseTerms, tokenTerms } from '../terms/textTerms.ts';

export interface Gathered {
  readonly word: string;
  readonly isStop: boolean;
  readonly postings: PostingsWriter;
}

export class Vocabulary {
  readonly terms: Gathered[] = [];
  readonly #ids = new Map<string, number>();
  readonly #tokens = new KnownTokens();
  /** The text that is being read; one buffer for all. */
  #read = new Uint32Array(4096);
  #length = 0;

  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.#ids.set(word, id);
    const isStop = isStopword(word);
    this.terms.push({ word, isStop, postings: new PostingsWriter() });
    return id;
  }

  /** Numbers of all terms of a text, in its order; those that several words say together come last. */
  read(anyText: string): Uint32Array {
    const text = anyText.normalize('NFC');
    this.#length = 0;
    let hasPhrase = false;
    let isLetterBefore = false;
    eachToken(text, (start, end, kind) => {
      const { terms, role } =
        this.#tokens.find(text, start, end) ?? this.#learn(text, start, end, kind);
      for (let n = 0; n < terms.length; n++) this.#push(terms[n] ?? 0);
      const isLetter = role === 'letter';
      if (role === 'multiplier' || (isLetter && isLetterBefore)) hasPhrase = true;
      isLetterBefore = isLetter;
    });
    if (hasPhrase) for (const term of phraseTerms(tokenise(text))) this.#push(this.idOf(term));
    return this.#read.slice(0, this.#length);
  }

  #push(id: number): void {
    if (this.#length === this.#read.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#read);
      this.#read = larger;
    }
    this.#read[this.#length++] = id;
  }

  #learn(whole: string, start: number, end: number, kind: TokenKind): KnownToken {
    const text = whole.slice(start, end);
    const terms = tokenTerms({ text, start, end, kind }).map((term) => this.idOf(term));
    return this.#tokens.add({ text, terms, role: phraseRole(text) });
  }
}

interface KnownToken {
  readonly text: string;
  readonly terms: readonly number[];
  readonly role: PhraseRole | undefined;
}

/**
 * Tokens by their letters where they stand in a text: a paper has millions of them, and cutting each out
 * to look it up takes longer than anything else that is done with it.
 */
class KnownTokens {
  readonly #tokens: KnownToken[] = [];
  /** Open addressing: places of tokens plus 1, by their hash; 0 is free. */
  #places = new Int32Array(1 << 16);

  find(text: string, start: number, end: number): KnownToken | undefined {
    const mask = this.#places.length - 1;
    for (let at = hash(text, start, end) & mask; ; at = (at + 1) & mask) {
      const place = this.#places[at] ?? 0;
      if (place === 0) return undefined;
      const token = this.#tokens[place - 1];
      if (token && isAt(token.text, text, start, end)) return token;
    }
  }

  add(token: KnownToken): KnownToken {
    if (this.#tokens.push(token) * 2 > this.#places.length) this.#grow();
    else this.#put(token.text, this.#tokens.length);
    return token;
  }

  #put(text: string, place: number): void {
    const mask = this.#places.length - 1;
    let at = hash(text, 0, text.length) & mask;
    while (this.#places[at] !== 0) at = (at + 1) & mask;
    this.#places[at] = place;
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 4);
    for (const [n, { text }] of this.#tokens.entries()) this.#put(text, n + 1);
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let n = 0; n < word.length; n++) {
    if (word.charCodeAt(n) !== text.charCodeAt(start + n)) return false;
  }
  return true;
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
