import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokenise } from '../../src/hindi/text/tokenise.ts';
import { createTokenReader } from '../../src/search/build/tokenNumbers.ts';

const pieces = fc.constantFrom(
  ...['भोपाल', 'में', 'दु:ख', '10 वीं', 'जी-20', 'आई.ए.एस.', '3,50,000', 'www.a.in', '#चुनाव', 'it’s'],
  ...[' ', '\n', '।', '. ', ', ', '-', '‘', ':', '\u200d', '😀', 'é'],
);
const texts = fc.array(
  fc.oneof(
    fc.array(pieces).map((some) => some.join('')),
    fc.string(),
  ),
);

describe('createTokenReader', () => {
  it('reads the tokens of tokenise, and learns each of them once', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const learned: Token[] = [];
        const read = createTokenReader((token) => learned.push(token));
        for (const text of some) {
          const { count, numbers, starts, ends } = read(text);
          const found = Array.from({ length: count }, (_, n) => ({
            text: learned[numbers[n] ?? -1]?.text,
            start: starts[n],
            end: ends[n],
          }));
          expect(found).toEqual(tokenise(text).map(({ kind: _, ...token }) => token));
        }
        expect(new Set(learned.map(({ text }) => text)).size).toBe(learned.length);
      }),
    );
  });
});
