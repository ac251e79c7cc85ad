import { expect, test } from 'vitest';
import { links, pictureReferences } from '../../src/markdown/index.ts';
import { SITE } from './rendering.ts';

test('pictures are found with their lines', () => {
  const markdown = [
    'पाठ ![एक](1.jpg)',
    'और ![दो](2 (1).jpg "शीर्षक | फोटो: रवि")',
    '',
    '- सूची',
    '- ![](3.jpg)',
    '',
    '```',
    '![कोड](4.jpg)',
    '```',
  ].join('\n');
  expect(pictureReferences(markdown)).toEqual([
    { src: '1.jpg', alt: 'एक', line: 1 },
    { src: '2 (1).jpg', alt: 'दो', caption: 'शीर्षक', credit: 'रवि', line: 2 },
    { src: '3.jpg', alt: '', line: 5 },
  ]);
});

test('links are found with their lines, those of the paper without origin', () => {
  const markdown = [
    'पाठ',
    '',
    '[एक **और**](/a/) फिर',
    'https://mp.gov.in/b',
    '',
    '| [तालिका](https://pradeshsamwad.in/c/) |',
    '|---|',
    '| [नीचे](#d) |',
  ].join('\n');
  expect(links(markdown, SITE)).toEqual([
    { href: '/a/', text: 'एक और', line: 3, external: false },
    { href: 'https://mp.gov.in/b', text: 'https://mp.gov.in/b', line: 4, external: true },
    { href: '/c/', text: 'तालिका', line: 6, external: false },
    { href: '#d', text: 'नीचे', line: 8, external: false },
  ]);
});
