/**
 * The tokens of many texts by numbers, from 0 as they come: a paper has millions of tokens of a hundred
 * thousand kinds. A token is known by two hashes of its letters, together 64 bits, so that one that was
 * met before is neither cut out of its text nor looked at again.
 */

import {
  BREAK,
  LETTER,
  passToken,
  roles,
  type Token,
  type TokenKind,
} from '../../hindi/text/tokenise.ts';
import { createCodes } from '../../wordNumbers/codes.ts';
import { addToFirst, addToSecond, FIRST_HASH, SECOND_HASH } from '../../wordNumbers/letterHash.ts';
import { createNumbering } from '../../wordNumbers/numbering.ts';

/** Reads the tokens of a text; valid until the next text is read. */
export type TokenReader = (text: string) => NumberedTokens;

export interface NumberedTokens {
  readonly count: number;
  /** Number of each token in its order, and room behind them. */
  readonly numbers: Uint32Array;
  /** Where each begins and ends in the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 0x20;

/** @param learn is told of each token that is new, in the order of their numbers */
export function createTokenReader(learn: (token: Token) => void): TokenReader {
  const numbering = createNumbering();
  const codesOf = createCodes();
  let room = new Room(4096);
  return (text) => {
    const { length } = text;
    const codes = codesOf(text);
    codes[length] = SPACE;
    // Each token takes a letter at least.
    if (room.numbers.length < length) room = new Room(2 * length);
    const { numbers, starts, ends } = room;
    let count = 0;
    const add = (
      start: number,
      end: number,
      kind: TokenKind,
      first: number,
      second: number,
    ): void => {
      const known = numbering.count();
      const number = numbering.numberOf(first, second);
      if (number === known) learn({ text: ownText(codes, start, end), start, end, kind });
      numbers[count] = number;
      starts[count] = start;
      ends[count] = end;
      count++;
    };
    const addUnusual = (start: number, end: number, kind: TokenKind): void => {
      let first = FIRST_HASH;
      let second = SECOND_HASH;
      for (let at = start; at < end; at++) {
        const code = codes[at] ?? 0;
        first = addToFirst(first, code);
        second = addToSecond(second, code);
      }
      add(start, end, kind, first, second);
    };
    for (let at = 0; at < length; ) {
      let code = codes[at] ?? 0;
      const role = roles[code];
      if (role === BREAK) {
        at++;
        continue;
      }
      if (role === LETTER) {
        let first = FIRST_HASH;
        let second = SECOND_HASH;
        let end = at;
        do {
          first = addToFirst(first, code);
          second = addToSecond(second, code);
          code = codes[++end] ?? 0;
        } while (roles[code] === LETTER);
        if (roles[code] === BREAK) {
          add(at, end, 'word', first, second);
          at = end;
          continue;
        }
      }
      at = passToken(text, at, addUnusual);
    }
    return { count, numbers, starts, ends };
  };
}

/** A text of its own: a part cut out of a story would keep the whole story's text in memory. */
function ownText(codes: Uint16Array, start: number, end: number): string {
  return Buffer.from(codes.buffer, 2 * start, 2 * (end - start)).toString('utf16le');
}

class Room {
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;

  constructor(tokens: number) {
    this.numbers = new Uint32Array(tokens);
    this.starts = new Uint32Array(tokens);
    this.ends = new Uint32Array(tokens);
  }
}
