import { expect, it } from 'vitest';
import { highlighter } from '../../src/search/query/highlight.ts';

/** Marked words stand in brackets. */
function marked(words: readonly string[], text: string): string {
  return highlighter(words)(text)
    .map(({ text: stretch, match }) => (match ? `[${stretch}]` : stretch))
    .join('');
}

it.each([
  [['पुल'], 'पुल के नीचे पुलिस', '[पुल] के नीचे पुलिस'],
  [['हिंदी'], 'हिन्दी और हिंदी', '[हिन्दी] और [हिंदी]'],
  [['लड़की'], 'लड़कियों ने कहा', '[लड़कियों] ने कहा'],
  [['जा'], 'वह गया, गए सब', 'वह [गया], [गए] सब'],
  [['निशुल्क'], 'नि:शुल्क इलाज', '[नि:शुल्क] इलाज'],
  [['पुलिस'], 'भोपाल:पुलिस ने', 'भोपाल:[पुलिस] ने'],
  [['पौधे', 'पेड़'], 'पेड़-पौधे लगाए', '[पेड़]-[पौधे] लगाए'],
  [['covid'], 'COVID-19 के मरीज', '[COVID]-19 के मरीज'],
  [['डॉ'], 'डॉ. यादव', '[डॉ]. यादव'],
  [['2024'], 'साल २०२४।', 'साल [२०२४]।'],
])('marks %j in "%s"', (words, text, expected) => {
  expect(marked(words, text)).toBe(expected);
});
