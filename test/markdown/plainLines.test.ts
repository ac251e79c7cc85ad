/** Lines without markup pass by the parser's inline rules, which would say the same. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { createParser } from '../../src/markdown/parser.ts';

test('a text is the same HTML as by all rules', () => {
  const passing = createParser();
  const looking = createParser();
  looking.inline.parse = MarkdownIt().inline.parse;
  const piece = fc.constantFrom(
    ...['नदी', 'डॉ', 'क', '्', 'ab', 'X', '12', '१', ' ', '  ', '\n', '\n\n', '.', '-', '(', ')'],
    ...[':', '!', '[', '](a)', '"', "'", '“', '…', '।', '–', '\u200D', '%', '*', '**', '_', '`'],
    ...['&', '&amp;', '<', '>', '\\', '~~', '.com', 'www.', 'http://', '@', 'é', '😀', '| '],
  );
  const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(passing.render(text)).toBe(looking.render(text));
    }),
    { numRuns: 3000 },
  );
});
