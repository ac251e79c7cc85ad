import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type LiveNews, liveFiles, type Observation } from '../../src/live/index.ts';
import { momentOf, story, tinyPaper } from '../support/tinyPaper.ts';

const STORIES = {
  'articles/2024/11/first.md': story({ title: 'भोपाल में बारिश' }),
  'articles/2024/11/gone.md': story({
    title: 'हटाई गई खबर',
    more: 'removed: {date: 2024-11-22, reason: गलत खबर}',
  }),
  'breaking.yaml':
    '- {text: डैम के गेट खुले, until: 2024-11-23 12:00}\n- {text: बीत गई, until: 2024-11-23 06:00}\n',
};

const OBSERVED = '2024-11-23T08:45:00+05:30';

async function live(observations: readonly Observation[] = [], now?: string) {
  const paper = await tinyPaper(STORIES, now ? { now: momentOf(now) } : {});
  const [news, removed] = liveFiles(paper, observations).map(({ text }) => text());
  return {
    text: news ?? '',
    news: JSON.parse(news ?? '') as LiveNews,
    removed: JSON.parse(removed ?? ''),
  };
}

describe('live.json', () => {
  it('tells the day in India, and the next', async () => {
    const { news } = await live([], '2024-11-22T18:40:00Z');
    expect(news.days).toEqual([
      ['2024-11-23', 'शनिवार, 23 नवंबर 2024'],
      ['2024-11-24', 'रविवार, 24 नवंबर 2024'],
    ]);
  });

  it('tells alerts until their end, and the newest headlines', async () => {
    const { news } = await live();
    expect(news.breaking.map(({ text }) => text)).toEqual(['डैम के गेट खुले']);
    expect(news.newest.map(({ title }) => title)).toEqual(['भोपाल में बारिश']);
  });

  it('tells whole degrees by the name of the district, with the moment of observation', async () => {
    const { news } = await live([
      { district: 'bhopal', celsius: 23.9, observed: OBSERVED },
      { district: 'indore', celsius: -0.2, observed: OBSERVED },
      { district: 'atlantis', celsius: 20, observed: OBSERVED },
    ]);
    expect(news.weather).toEqual([
      { observed: Date.parse(OBSERVED) / 1000, degrees: { भोपाल: 24, इंदौर: 0 } },
    ]);
  });

  it('names stories taken down in a list of their own, and tells when it changes', async () => {
    const { news, removed } = await live();
    expect(removed).toEqual(['/madhya-pradesh/2024/11/gone/']);
    expect(news.removed).toMatch(/^[\w-]{8}$/u);
  });

  it('fits into 2 KB however long the headlines are', async () => {
    const long = Array.from({ length: 400 }, (_, index) =>
      String.fromCodePoint(0x915 + ((index * 17) % 37)),
    );
    const paper = await tinyPaper(
      Object.fromEntries(
        Array.from({ length: 6 }, (_, number) => [
          `articles/2024/11/s${number}.md`,
          story({ title: [...long.slice(number * 60), ...long].join('').slice(0, 200) }),
        ]),
      ),
    );
    const [file] = liveFiles(paper, []);
    expect(brotliCompressSync(file?.text() ?? '').byteLength).toBeLessThanOrEqual(2000);
  });
});
