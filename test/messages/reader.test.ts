import { describe, expect, it } from 'vitest';
import { reader } from '../../src/messages/index.ts';

type Texts = { readonly [name: string]: string | Texts | ((...values: string[]) => string) };

/** Every text of the catalogue by name; places for values are filled with Hindi letters. */
function allTexts(texts: Texts, path = ''): readonly (readonly [name: string, text: string])[] {
  return Object.entries(texts).flatMap(([name, value]) => {
    const full = path ? `${path}.${name}` : name;
    if (typeof value === 'string') return [[full, value] as const];
    if (typeof value === 'function') return [[full, value('क', 'ख')] as const];
    return allTexts(value, full);
  });
}

/** The house style of the interface: what must not stand in a text, and why. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['nukta, but in ड़ and ढ़', /(?<![डढ])\u093C/u],
  ['chandrabindu where the house writes anusvara', /\u0901/u],
  ['Devanagari digits', /[०-९]/u],
  ['composed nukta letters', /[\u0958-\u095F]/u],
  ['space before a sign', /\s[।:,?!]/u],
  ['colon typed as visarga', /\u0903(?=\s|$)/u],
  ['straight quotes', /["']/u],
  ['three dots instead of an ellipsis', /\.\.+/u],
  ['two spaces, or a space at an end', /\s\s|^\s|\s$/u],
  ['invisible characters', /[\u00A0\u00AD\u200B-\u200F\uFEFF]/u],
  ['the familiar imperative instead of -एं', /(?:^|\s)(?:करो|देखो|पढ़ो|जाओ|लिखो)(?:\s|$)/u],
];

const texts = allTexts(reader);

describe.each(FAULTS)('no text that readers see has %s', (_, pattern) => {
  it('anywhere in the catalogue', () => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});

it.each(texts)('%s is Hindi, in the normal form', (_, text) => {
  expect(text).toMatch(/\p{Script=Devanagari}/u);
  expect(text).toBe(text.normalize('NFC'));
});

it.each([
  [reader.readingTime('3'), '3 मिनट में पढ़ें'],
  [reader.related, 'संबंधित खबरें'],
  [reader.soFar, 'इस मामले में अब तक'],
  [reader.brief, 'संक्षेप में'],
  [reader.keyPoints, 'मुख्य बातें'],
  [reader.latest, 'ताजा खबरें'],
  [reader.corrections, 'भूल सुधार'],
  [reader.searchNone('रूस'), '“रूस” पर कोई खबर नहीं मिली'],
  [reader.page('3'), 'पृष्ठ 3'],
  [reader.embed('YouTube'), 'YouTube पर देखें (वहां आपका डेटा उसकी शर्तों पर जाएगा)'],
])('prints “%s” as the newsroom words it', (text, expected) => {
  expect(text).toBe(expected);
});
