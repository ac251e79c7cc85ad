import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageList } from '../../src/pages/paging.ts';

const SIZE = 20;

/** Items newest first; the oldest is 1. */
const items = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('numbered pages', () => {
  test('a short list has a front only', () => {
    expect(pageList(items(39), SIZE)).toEqual({ front: items(39), pages: [] });
  });

  test('page 1 holds the oldest', () => {
    const { pages } = pageList(items(45), SIZE);
    expect(pages.map(({ number, items: [newest] }) => [number, newest])).toEqual([
      [1, 20],
      [2, 40],
      [3, 45],
    ]);
  });

  test('front and older pages show every item once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const { front, older, pages } = pageList(items(count), SIZE);
        const behind = pages.filter(({ number }) => older !== undefined && number <= older);
        const shown = [...front, ...behind.reverse().flatMap((page) => page.items)];
        expect(shown).toEqual(items(count));
      }),
    );
  });

  test('one more item changes no full page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const full = pageList(items(count), SIZE).pages.filter(
          (page) => page.items.length === SIZE,
        );
        const later = pageList(items(count + 1), SIZE).pages;
        for (const page of full) expect(later[page.number - 1]).toEqual(page);
      }),
    );
  });
});
