import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLetterOrder } from '../../src/search/build/letterOrder.ts';

it('sorts as the comparison of texts does, of equal texts the first first', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'aकखि़', '\u0000', 'é', 'ü', '\u0980', '😀'),
    fc.string({ maxLength: 2 }),
  );
  const text = fc.array(letter, { maxLength: 16 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const items = texts.map((own, place) => ({ own, place }));
      const sorted = items.toSorted((a, b) =>
        a.own < b.own ? -1 : a.own > b.own ? 1 : a.place - b.place,
      );
      expect(inLetterOrder(items, ({ own }) => own)).toEqual(sorted);
    }),
  );
});
