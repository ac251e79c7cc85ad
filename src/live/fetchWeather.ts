/** Asks a provider of Open-Meteo's API shape for the temperatures of districts. */
import * as z from 'zod';
import { type District, instantAt } from '../content/index.ts';
import { celsius, type Observation } from './observation.ts';

export interface WeatherRequest {
  /** The provider's forecast address. */
  readonly url: string;
  /** The paper's key at the provider, if it has one. */
  readonly key?: string;
  /** For the whole answer to each question. */
  readonly timeoutMilliseconds: number;
  /** Milliseconds since 1970: observations from later are the provider's mistake. */
  readonly now: number;
}

/** The provider cannot be reached, or its answer is not what the API promises. */
export class WeatherRefused extends Error {}

/** Places in one question, so that the address stays short enough for every server. */
const PLACES = 50;
/** Bytes; fifty places take some 15 KB. */
const LARGEST_ANSWER = 1_000_000;
/** Clocks of two machines differ. */
const CLOCK_TOLERANCE = 15 * 60_000;

/** https://open-meteo.com/en/docs: `current=temperature_2m`, `timeformat=unixtime`. */
const answerSchema = z.object({
  current_units: z.object({ temperature_2m: z.literal('°C') }),
  current: z.object({ time: z.int().positive(), temperature_2m: celsius.nullable() }),
});

/**
 * The present temperature of every district. A place without one is left out; an answer that
 * breaks the API's promises is refused as a whole.
 *
 * @throws WeatherRefused without the key in its message
 */
export async function fetchWeather(
  districts: readonly District[],
  request: WeatherRequest,
): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  for (let start = 0; start < districts.length; start += PLACES) {
    const places = districts.slice(start, start + PLACES);
    observations.push(...observationsOf(places, await ask(places, request), request.now));
  }
  return observations;
}

async function ask(places: readonly District[], request: WeatherRequest): Promise<unknown> {
  const address = new URL(request.url);
  address.searchParams.set('latitude', places.map(({ latitude }) => latitude).join(','));
  address.searchParams.set('longitude', places.map(({ longitude }) => longitude).join(','));
  address.searchParams.set('current', 'temperature_2m');
  address.searchParams.set('timeformat', 'unixtime');
  if (request.key) address.searchParams.set('apikey', request.key);
  try {
    const signal = AbortSignal.timeout(request.timeoutMilliseconds);
    const response = await fetch(address, { signal, redirect: 'error' });
    if (!response.ok) throw new WeatherRefused(`HTTP ${response.status}`);
    return JSON.parse(await limitedText(response));
  } catch (error) {
    throw error instanceof WeatherRefused ? error : new WeatherRefused(reasonOf(error));
  }
}

async function limitedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST_ANSWER) throw new WeatherRefused(`> ${LARGEST_ANSWER} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Names the kind of failure only: messages of the network layer may repeat the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return [error.name, code].filter(Boolean).join(' ');
}

function observationsOf(
  places: readonly District[],
  answer: unknown,
  now: number,
): readonly Observation[] {
  // One place is answered without a list around it.
  const checked = z.array(answerSchema).safeParse(Array.isArray(answer) ? answer : [answer]);
  if (!checked.success) {
    throw new WeatherRefused(checked.error.issues[0]?.path.join('.') ?? 'JSON');
  }
  if (checked.data.length !== places.length) {
    throw new WeatherRefused(`${checked.data.length} ≠ ${places.length}`);
  }
  return places.flatMap((place, index) => {
    const current = checked.data[index]?.current;
    if (!current || current.temperature_2m === null) return [];
    const observed = current.time * 1000;
    if (observed > now + CLOCK_TOLERANCE) throw new WeatherRefused(`time ${current.time}`);
    return [
      {
        district: place.id,
        celsius: current.temperature_2m,
        observed: instantAt(observed).iso,
      },
    ];
  });
}
