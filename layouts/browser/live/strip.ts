/** The strip over every page: place, temperature, day, and what is breaking. */
import { keep, kept } from '../storage.ts';
import type { News } from './news.ts';

const DISTRICT = 'district';

/** Fills the strip; called again with every answer and every choice. */
export function showStrip(news: News): void {
  const strip = document.querySelector<HTMLElement>('.strip');
  if (!strip) return;
  const slot = (name: string) => strip.querySelector<HTMLElement>(`[data-live=${name}]`);
  const place = slot('place');
  const [line] = news.breaking;
  showDay(slot('today'), news);
  if (place) showPlace(place, slot('temperature'), news);
  showBreaking(slot('breaking'), line);
  strip.classList.toggle('urgent', line !== undefined);
  offerDistricts(news);
}

function showDay(slot: HTMLElement | null, { today }: News): void {
  if (!slot || !today) return;
  const time = document.createElement('time');
  time.dateTime = today.iso;
  time.textContent = today.text;
  slot.replaceChildren(time);
}

/** The paper's own city, unless the reader chose a district. */
function showPlace(place: HTMLElement, slot: HTMLElement | null, { degrees }: News): void {
  place.dataset.city ??= place.textContent ?? '';
  const chosen = kept(DISTRICT);
  const name = chosen && degrees.has(chosen) ? chosen : place.dataset.city;
  const value = degrees.get(name);
  place.textContent = name;
  if (!slot) return;
  slot.textContent = value === undefined ? '' : `${value}°C`;
  // Read aloud, "24°C" is a letter.
  const said = (slot.dataset.spoken ?? '').replace('{}', name).replace('{}', String(value));
  slot.role = value === undefined ? null : 'img';
  slot.ariaLabel = value === undefined ? null : said;
}

function showBreaking(slot: HTMLElement | null, line: News['breaking'][number] | undefined): void {
  if (!slot) return;
  slot.hidden = !line;
  const text = slot.querySelector('a');
  if (!text || !line) return;
  text.textContent = line.text;
  if (line.href) text.href = line.href;
  else text.removeAttribute('href');
}

function offerDistricts(news: News): void {
  const choice = document.querySelector<HTMLSelectElement>('select[name=district]');
  const field = choice?.closest('label');
  if (!choice || !field || news.degrees.size === 0) return;
  const [none] = choice.options;
  const names = [...news.degrees.keys()].sort(new Intl.Collator('hi').compare);
  choice.replaceChildren(...(none ? [none] : []), ...names.map((name) => new Option(name, name)));
  choice.value = kept(DISTRICT) ?? '';
  choice.onchange = () => {
    keep(DISTRICT, choice.value);
    showStrip(news);
  };
  const thanks = field.querySelector('small');
  if (thanks) thanks.textContent = news.source && `${thanks.dataset.source}: ${news.source}`;
  field.hidden = false;
}
