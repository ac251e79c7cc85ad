import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everydayHtml } from '../../src/markdown/everydayHtml.ts';
import { render } from './rendering.ts';

test.each([
  ['  पहला  \n\n\nदूसरा', '<p>पहला</p>\n<p>दूसरा</p>\n'],
  ['उसने "हां" कहा', '<p>उसने &quot;हां&quot; कहा</p>\n'],
  ['**मांगें:** सड़क', '<p class="run-in"><strong>मांगें:</strong> सड़क</p>\n'],
  ['**कब** : आज', '<p class="run-in"><strong>कब</strong> : आज</p>\n'],
  ['**कब**', '<p><strong>कब</strong></p>\n'],
  ['यह Reserve Bank है', '<p>यह <span lang="en">Reserve Bank</span> है</p>\n'],
  ['', ''],
])('%j', (markdown, html) => expect(everydayHtml(markdown)?.toString()).toBe(html));

test.each(['पहली पंक्ति\nदूसरी', '- सूची', 'और **मोटा**', 'देखें example.com', '# मांग', '<b>'])(
  '%j is left to the parser',
  (markdown) => expect(everydayHtml(markdown)).toBeUndefined(),
);

test('prints what parser and enhancers print', () => {
  const piece = fc.constantFrom(
    ...[
      'नदी',
      'डॉ',
      'ab',
      'Xy',
      '12',
      '१',
      ' ',
      '  ',
      '    ',
      '\n\n',
      '\n\n',
      '.',
      '-',
      ')',
      '(',
      ':',
    ],
    ...[
      '**',
      '\n\n**क',
      'ख**',
      '\n\n**नदी:** ',
      '\n\n**ab cd** ',
      '"',
      "'",
      '“',
      '’',
      '…',
      '।',
      '–',
    ],
    ...['\u200D', '%', 'com', 'www', '!', '\n'],
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const everyday = everydayHtml(text)?.toString();
      if (everyday === undefined) return;
      // A paragraph with markup leaves the whole text to the parser.
      expect(`${everyday}<p><em>क</em></p>`).toBe(render(`${text}\n\n*क*`));
    }),
    { numRuns: 3000 },
  );
});
