import { expect, test } from 'vitest';
import { measureLegacyFonts } from '../../src/measure/legacyFonts.ts';

test('exact conversions are counted, misses shown, other fonts left out', () => {
  const table = [
    'legacy\tunicode\tfont\tsource',
    'Hkkjr\tभारत\tkrutidev010\ta',
    'fnYyh\tदिल्लीी\tkrutidev010\ta',
    'ÖæÚUÌ\tभारत\tchanakya\ta',
    '',
  ].join('\n');
  expect(measureLegacyFonts(table)).toEqual({
    pairs: 2,
    exact: 1,
    exactShare: 0.5,
    misses: [{ legacy: 'fnYyh', expected: 'दिल्लीी', converted: 'दिल्ली' }],
  });
});
