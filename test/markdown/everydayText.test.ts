import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everydayText } from '../../src/markdown/everydayText.ts';
import { plainText } from '../../src/markdown/index.ts';

test.each([
  ['पहली पंक्ति\n  दूसरी  \n\n\nतीसरी', 'पहली पंक्ति दूसरी\nतीसरी'],
  ['कीमत 1.5 लाख (करीब) रही: “हां” - बोले', 'कीमत 1.5 लाख (करीब) रही: “हां” - बोले'],
  ['**क्या होगा:** सड़क बनेगी।\n**कब**\n\n**कहां?** यहीं', 'क्या होगा: सड़क बनेगी। कब\nकहां? यहीं'],
])('%j', (markdown, text) => expect(everydayText(markdown)).toBe(text));

test.each([
  '- सूची',
  '1. सूची',
  '**1. सूची**',
  'और **मोटा**',
  '** मोटा**',
  '**मोटा**सा',
  '*तिरछा*',
  'देखें example.com',
  '> बात',
  '---',
  '<b>',
  '[अ](/ब/)',
])('%j is left to the parser', (markdown) => expect(everydayText(markdown)).toBeUndefined());

test('says what the parser says', () => {
  const piece = fc.constantFrom(
    ...['नदी', 'डॉ', 'ab', 'X', '12', '१', ' ', '  ', '\n', '\n\n', '.', '-', ')', '(', ':', '!'],
    ...['**', '**क', 'ख**', '**नदी:** ', '"', "'", '“', '…', '।', '–', '\u200D', '%', 'com', 'www'],
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const told = everydayText(text);
      // A paragraph with markup leaves the whole text to the parser.
      const parsed = plainText(`${text}\n\n*क*`).split('\n').slice(0, -1).join('\n');
      if (told !== undefined) expect(told).toBe(parsed);
    }),
    { numRuns: 2000 },
  );
});
