import fc from 'fast-check';

/** Any string over the letters and marks on which the Hindi rules turn, however senseless. */
export const hindiText = fc.string({
  unit: fc.constantFrom(
    ...'कखगघङचछजञटठणतथदधनपफबभमयरलवशषसहळ',
    ...'अआइईउऊऋएऐओऔऍऑॲ',
    ...Array.from('ािीुूृेैोौॅॆॉॊ'),
    ...Array.from('ँंः़्।॥ऽॐ०१९॰'),
    ...Array.from('aZ09é .,:;!?|-_#@/()“”’\n'),
    ...Array.from('\u00A0\u200B\u200C\u200D\uFEFF\u0301\u0951\uFE0F'),
    '👩',
    '🏽',
    '\uD83D',
    '\uDC69',
    'क़',
    'ये',
    'यी',
    'न्त',
    'र्द्ध',
    'म०प्र०',
    'डॉ.',
    'https://',
  ),
  maxLength: 30,
});

/** A word of a million letters, and other long runs on which a careless pattern takes for ever. */
export const longRuns: readonly string[] = [
  'क',
  'कि',
  'ये',
  'क-',
  'के.',
  'म०',
  'a@',
  'a.',
  '1,',
  '.',
  ' ',
  '\u094D\u093C',
].map((unit) => unit.repeat(Math.ceil(1e6 / unit.length)));
