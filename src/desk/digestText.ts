/** The newest stories as a message for WhatsApp. */
import { formatDate } from '../hindi/index.ts';
import type { DigestTexts } from '../messages/digest.ts';
import { type Article, absolute, type Newspaper } from '../newspaper/index.ts';

export interface DigestChoice {
  /** Milliseconds before the paper's moment. */
  readonly since: number;
  /** Identifier of a district; all stories without one. */
  readonly district: string | undefined;
}

const MOST_STORIES = 10;

/** Newest first, at most ten; only what readers can open at the paper's moment. */
export function digestStories(
  { articles, now }: Newspaper,
  { since, district }: DigestChoice,
): readonly Article[] {
  return articles
    .filter(({ published }) => published.epoch > now.epoch - since && published.epoch <= now.epoch)
    .filter(
      ({ districts }) => district === undefined || districts.some(({ id }) => id === district),
    )
    .slice(0, MOST_STORIES);
}

/** WhatsApp sets what stands between asterisks in bold. */
export function digestText(
  stories: readonly Article[],
  { site, now }: Newspaper,
  districtName: string | undefined,
  texts: DigestTexts,
): string {
  const heading = [
    texts.heading(unmarked(site.name), formatDate(new Date(now.epoch), 'full')),
    ...(districtName === undefined ? [] : [texts.ofDistrict(districtName)]),
  ].join('\n');
  const items = stories.map(
    ({ title, permalink }) => `*${unmarked(title)}*\n${absolute(site.url, permalink)}`,
  );
  return [heading, ...items].join('\n\n');
}

/** Marks that WhatsApp would take for bold, italics, strikethrough or code. */
function unmarked(text: string): string {
  return text
    .replace(/[*_~`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
