/** Reads /live.json. What is not what it should be is dropped: a page trusts no answer. */

export interface Headline {
  readonly text: string;
  /** Path within the site. */
  readonly href?: string;
}

export interface News {
  /** Today's date on clocks in India, or nothing if the file is older than yesterday. */
  readonly today?: { readonly iso: string; readonly text: string };
  readonly breaking: readonly Headline[];
  readonly newest: readonly Headline[];
  /** Degrees Celsius by district, none older than three hours. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Who told the temperatures. */
  readonly source: string;
  /** Whether the paper wants phones to keep stories. */
  readonly keeps: boolean;
}

const FRESH_SECONDS = 3 * 3600;
/** Asia/Kolkata is 5:30 h ahead of UTC, all year. */
const INDIA_SECONDS = 19_800;

type Unknown = Readonly<Record<string, unknown>>;

/** @param now seconds since 1970 */
export function readNews(data: unknown, now: number): News {
  const file = record(data);
  const iso = new Date((now + INDIA_SECONDS) * 1000).toISOString().slice(0, 10);
  const day = list(file.days).find((known) => list(known)[0] === iso);
  const text = list(day)[1];
  return {
    ...(typeof text === 'string' && { today: { iso, text } }),
    breaking: list(file.breaking)
      .map(record)
      .filter(({ until }) => Number(until) > now)
      .flatMap(headline),
    newest: list(file.newest)
      .map(record)
      .flatMap(({ title, href }) => headline({ text: title, href })),
    degrees: new Map(list(file.weather).flatMap((group) => degreesOf(record(group), now))),
    source: typeof file.source === 'string' ? file.source : '',
    keeps: file.keeps === true,
  };
}

function headline({ text, href }: Unknown): readonly Headline[] {
  if (typeof text !== 'string' || text === '') return [];
  // "//host" and "/\host" would leave the site.
  const inside = typeof href === 'string' && /^\/(?![/\\])/.test(href);
  return [inside ? { text, href } : { text }];
}

function degreesOf({ observed, degrees }: Unknown, now: number): [string, number][] {
  const age = now - Number(observed);
  if (!(age < FRESH_SECONDS && age > -FRESH_SECONDS)) return [];
  return Object.entries(record(degrees)).flatMap(([name, value]) =>
    Number.isInteger(value) ? [[name, Number(value)] as [string, number]] : [],
  );
}

function record(value: unknown): Unknown {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
