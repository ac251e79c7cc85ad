import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/content/articleSchema.ts';
import { checkData } from '../../src/content/checkData.ts';
import { checkFields } from '../../src/content/checkFields.ts';
import { plainFrontMatter } from '../../src/content/plainFrontMatter.ts';
import { silentLosses } from '../../src/content/silentLosses.ts';
import { loadYaml } from '../../src/content/yamlData.ts';

test('front matter of plain lines is read without a parser of YAML', () => {
  const source = `title: "भोपाल: नदी पर 'पुल', 40% बना"
date: 2024-11-22 18:35
category: madhya-pradesh
author: रवि शर्मा, सीहोर
tags: [रेल, "मौसम, बारिश",IPL 2024]
aliases: []
`;
  expect(plainFrontMatter(source)).toEqual({
    title: "भोपाल: नदी पर 'पुल', 40% बना",
    date: '2024-11-22 18:35',
    category: 'madhya-pradesh',
    author: 'रवि शर्मा, सीहोर',
    tags: ['रेल', 'मौसम, बारिश', 'IPL 2024'],
    aliases: [],
  });
});

test.each([
  'title: पुल: टूटा\n',
  'title: पुल टूटा:\n',
  'title: "पुल \\"टूटा\\""\n',
  'title: पुल #टूटा\n',
  'title: *पुल\n',
  'title: पुल\n  टूटा\n',
  'title: पुल\ntitle: सड़क\n',
  'title:\n',
  'tags:\n  - रेल\n',
  'tags: [रेल, [मौसम]]\n',
  '- title\n',
  '',
])('%j is left to the parser', (source) => expect(plainFrontMatter(source)).toBeUndefined());

const piece = fc.constantFrom(
  ...[
    'title',
    'tags',
    ': ',
    ':',
    ' ',
    '"',
    "'",
    '[',
    ']',
    ', ',
    ',',
    '#',
    '-',
    '- ',
    '\n',
    '{',
    '}',
  ],
  ...[
    'नदी',
    'पुल',
    '।',
    '“',
    '”',
    'ab',
    '1',
    '12:30',
    '2024-11-22',
    '.',
    '!',
    '?',
    '&',
    '*',
    '|',
    '>',
  ],
  ...['%', '@', '\\', '\t', '~', 'null', '…', '()', '_', '=', '\u200d', '\nउ', '\ndate: '],
);

test('says what the parser says', () => {
  const values = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const quoted = values.map((value) => `"${value}"`);
  const items = fc.array(fc.oneof(values, quoted), { maxLength: 4 });
  const value = fc.oneof(
    values,
    quoted,
    items.map((list) => `[${list.join(', ')}]`),
  );
  const keys = ['title', 'tags', 'deck', 'author', 'a'];
  const line = fc.tuple(fc.constantFrom(...keys), value).map((pair) => `${pair.join(': ')}\n`);
  const sources = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join(''));
  fc.assert(
    fc.property(sources, (source) => {
      const plain = plainFrontMatter(source);
      if (plain === undefined) return;
      expect(silentLosses(source)).toEqual([]);
      expect(loadYaml(source)).toEqual(plain);
    }),
    { numRuns: 3000 },
  );
});

test('fields that are read one by one are those of the whole schema', () => {
  const text = fc.constantFrom(
    'पुल',
    '  दो  शब्द ',
    '',
    ' ',
    '2024-11-22',
    'madhya-pradesh',
    'हां',
    'a,b',
  );
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constant(null));
  const more = fc.dictionary(
    fc.constantFrom('author', 'tags', 'deck', 'slug', 'updated', 'draft', 'kind', 'image', 'titel'),
    value,
    { maxKeys: 4 },
  );
  const required = fc.record(
    { title: text, date: fc.constant('2024-11-22'), category: text },
    { requiredKeys: ['date'] },
  );
  fc.assert(
    fc.property(more, required, (some, base) => {
      const data = { ...some, ...base };
      const [one, whole] = [checkFields(data), checkData(articleSchema, data)];
      expect(one).toEqual(whole);
      expect(JSON.stringify(one)).toBe(JSON.stringify(whole));
    }),
    { numRuns: 500 },
  );
});
