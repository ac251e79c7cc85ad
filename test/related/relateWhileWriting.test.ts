/** Lists that a reporter sees while writing. */
import { expect, test } from 'vitest';
import type { Newspaper } from '../../src/newspaper/index.ts';
import { relateWhileWriting } from '../../src/related/index.ts';
import { story, tinyPaper } from '../support/tinyPaper.ts';

const NEWEST = '/khel/2024/11/khabar-3/';
const RAIL = 'रेल लाइन बिछाने का काम इटारसी के पास चल रहा है।';
const WHEAT = 'गेहूं की बोवनी के लिए किसानों को बीज मिलने लगे हैं।';

interface Written {
  readonly body: string;
  readonly title?: string;
  readonly tags?: string;
}

/** The newest of four stories as given; the others are one of rails and two of wheat. */
function paper(
  { body, title = 'आज की खबर', tags = '' }: Written,
  second: Omit<Written, 'body'> = {},
): Promise<Newspaper> {
  const texts = [RAIL, WHEAT, WHEAT.replace('किसानों', 'छोटे किसानों'), body];
  const titles = ['पहली', second.title ?? 'दूसरी', 'तीसरी', title];
  const tagged = ['', second.tags ?? '', '', tags];
  return tinyPaper(
    Object.fromEntries(
      texts.map((text, n) => [
        `articles/2024/11/khabar-${n}.md`,
        story({
          title: titles[n] ?? '',
          date: `2024-11-1${n}`,
          category: 'khel',
          body: text,
          more: `tags: [${tagged[n] ?? ''}]`,
        }),
      ]),
    ),
  );
}

/** Headlines of the list beside the newest story. */
function listIn(relate: ReturnType<typeof relateWhileWriting>, written: Newspaper) {
  const newest = written.articles.find(({ permalink }) => permalink === NEWEST);
  if (!newest) throw new Error('no story');
  return relate(written)
    .of(newest)
    .map(({ article }) => article);
}

test.each([
  ['the text', { body: WHEAT }, {}],
  ['its headline', { body: WHEAT, title: 'बोवनी शुरू' }, {}],
  ["another story's headline", { body: WHEAT }, { title: 'बीज मिले' }],
] as const)(
  'a list stays while %s is written, with the stories as they are now',
  async (_what, changed, second) => {
    const relate = relateWhileWriting();
    const before = listIn(relate, await paper({ body: RAIL }));
    const written = await paper(changed, second);
    const after = listIn(relate, written);
    const addresses = before.map(({ permalink }) => permalink);
    expect(after.map(({ permalink }) => permalink)).toEqual(addresses);
    const anew = listIn(relateWhileWriting(), written).map(({ permalink }) => permalink);
    expect(anew).not.toEqual(addresses);
    for (const article of after) expect(written.articles).toContain(article);
  },
);

test.each([
  ['its tags', { body: WHEAT, tags: 'बोवनी' }, {}],
  ["another story's tags", { body: WHEAT }, { tags: 'बीज' }],
] as const)('it is worked out anew after a change of %s', async (_what, changed, second) => {
  const relate = relateWhileWriting();
  listIn(relate, await paper({ body: RAIL }));
  const written = await paper(changed, second);
  expect(listIn(relate, written)).toEqual(listIn(relateWhileWriting(), written));
});
