import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropRegion, parseFocus } from '../../src/media/region.ts';

describe('the focus in front matter', () => {
  test.each([
    ['50% 30%', { x: 0.5, y: 0.3 }],
    ['0% 100%', { x: 0, y: 1 }],
    ['250% 10%', { x: 1, y: 0.1 }],
    ['ऊपर', { x: 0.5, y: 0.5 }],
    [undefined, { x: 0.5, y: 0.5 }],
  ])('%s', (text, focus) => expect(parseFocus(text)).toEqual(focus));
});

describe('crops', () => {
  test('keep the middle of a picture without focus', () => {
    expect(cropRegion({ width: 400, height: 200 }, 1, { x: 0.5, y: 0.5 })).toEqual({
      left: 100,
      top: 0,
      width: 200,
      height: 200,
    });
  });

  test('follow the focus up to the edge', () => {
    expect(cropRegion({ width: 400, height: 200 }, 1, { x: 0.9, y: 0.5 })).toMatchObject({
      left: 200,
    });
  });

  test('always lie within the picture and hold the focus', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        side,
        side,
        part,
        part,
        fc.constantFrom(16 / 9, 4 / 3, 1),
        (width, height, x, y, ratio) => {
          const region = cropRegion({ width, height }, ratio, { x, y });
          expect(region.left).toBeGreaterThanOrEqual(0);
          expect(region.top).toBeGreaterThanOrEqual(0);
          expect(region.left + region.width).toBeLessThanOrEqual(width);
          expect(region.top + region.height).toBeLessThanOrEqual(height);
          expect(x * width).toBeGreaterThanOrEqual(region.left - 1);
          expect(x * width).toBeLessThanOrEqual(region.left + region.width + 1);
        },
      ),
    );
  });
});
