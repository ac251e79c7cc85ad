import { expect, test } from 'vitest';
import { type ContentFiles, momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const AT_NINE = '2024-11-23T09:00:00+05:30';
const AT_TEN = '2024-11-23T10:00:00+05:30';
const MIDNIGHT = '2024-11-24T00:00:00+05:30';

const waiting = (more: string): ContentFiles => ({
  'articles/2024/11/a.md': story({ title: 'खबर', more }),
});

test.each<[string, ContentFiles, string]>([
  ['nothing is set: the day on the fronts', {}, MIDNIGHT],
  ['an embargo', waiting(`embargo: ${AT_TEN}`), AT_TEN],
  ['an expiry', waiting(`expires: ${AT_TEN}`), AT_TEN],
  ['a date to come', { 'articles/2024/11/a.md': story({ title: 'खबर', date: AT_TEN }) }, AT_TEN],
  [
    'an embargo after a date to come',
    {
      'articles/2024/11/a.md': story({
        title: 'खबर',
        date: '2024-11-23T09:30:00+05:30',
        more: `embargo: ${AT_TEN}`,
      }),
    },
    AT_TEN,
  ],
  ['a draft, which waits for nobody', waiting(`draft: true\nembargo: ${AT_TEN}`), MIDNIGHT],
  ['an alert', { 'breaking.yaml': `- {text: "बाढ़ की चेतावनी", until: ${AT_TEN}}\n` }, AT_TEN],
  [
    'the order of the front',
    { 'front.yaml': `sections: [{category: khel, until: ${AT_TEN}}]\n` },
    AT_TEN,
  ],
])('%s', async (_why, files, moment) => {
  expect((await tinyPaper(files, { now: momentOf(AT_NINE) })).nextChange.iso).toBe(moment);
});

test('the moment itself is over', async () => {
  const paper = await tinyPaper(waiting(`embargo: ${AT_TEN}`), { now: momentOf(AT_TEN) });
  expect(paper.nextChange.iso).toBe(MIDNIGHT);
});
