/** Tells which part of an archive is the same as before. */
import { digest } from '../digest.ts';
import type { Article } from '../newspaper/index.ts';

/** Days with stories, oldest first. */
export interface ArchiveDays {
  /** Digest of all that decides lists on a day and on those before it. */
  readonly keys: readonly string[];
  /** Position of each day's first story, and at the end the number of stories. */
  readonly starts: Int32Array;
  /** Moment of each day's first story. */
  readonly epochs: Float64Array;
}

/** @param articles oldest first */
export function archiveDays(articles: readonly Article[]): ArchiveDays {
  const days: { start: number; epoch: number; lines: string[] }[] = [];
  let day = '';
  articles.forEach((article, story) => {
    const { iso, epoch } = article.published;
    if (!iso.startsWith(day) || day === '') {
      day = iso.slice(0, 10);
      days.push({ start: story, epoch, lines: [] });
    }
    days.at(-1)?.lines.push(inputsOf(article));
  });
  let key = '';
  const keys = days.map(({ lines }) => {
    key = digest([key, ...lines].join('\n'));
    return key;
  });
  return {
    keys,
    starts: Int32Array.from([...days.map(({ start }) => start), articles.length]),
    epochs: Float64Array.from(days, ({ epoch }) => epoch),
  };
}

/** All of a story that its own list or that of another depends on. */
function inputsOf(article: Article): string {
  const { digest: file, permalink, published, state, category } = article;
  let inputs = `${file} ${permalink} ${published.iso} ${state} ${category.id} ${category.half_life}`;
  for (const { id } of article.tags) inputs += ` ${id}`;
  for (const { id } of article.districts) inputs += ` ${id}`;
  return inputs;
}

export interface Unchanged {
  /** This many stories at the beginning are the same as before. */
  readonly stories: number;
  /** Moment from which something differs; infinite if nothing does. */
  readonly until: number;
}

export function unchangedSince(former: ArchiveDays, now: ArchiveDays): Unchanged {
  let same = 0;
  while (same < now.keys.length && now.keys[same] === former.keys[same]) same += 1;
  const until = Math.min(
    former.epochs[same] ?? Number.POSITIVE_INFINITY,
    now.epochs[same] ?? Number.POSITIVE_INFINITY,
  );
  return { stories: now.starts[same] ?? 0, until };
}
