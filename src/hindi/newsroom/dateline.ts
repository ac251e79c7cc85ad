import { monthOfName, weekdayOfName } from '../dates/monthReading.ts';
import { toLatinDigits } from '../houseStyle.ts';
import { wordSet } from '../wordSet.ts';
import { type Agency, agenciesOf } from './agencies.ts';
import { isDatelinePlace, placeKey } from './datelinePlaces.ts';

/** What stands before the first sentence of a story: "नवदुनिया प्रतिनिधि, भोपाल। ". */
export interface Dateline {
  /** At least one, as printed; "दिसपुर/मुंबई" is two. */
  readonly places: readonly string[];
  readonly agencies: readonly Agency[];
  /** As printed: "22 नवंबर". */
  readonly date?: string;
  /** A reporter's name or a role: "जागरण संवाददाता". */
  readonly byline?: string;
}

export interface DatelineSplit {
  readonly dateline?: Dateline;
  /** The paragraph without its dateline. */
  readonly rest: string;
}

export interface DatelineOptions {
  /** Places known from elsewhere, such as the `place` and `district` of the front matter. */
  readonly places?: readonly string[];
}

const LONGEST_DATELINE = 110;

/** A one-word sentence before less than this is speech or verse, not a story's opening. */
const SHORTEST_STORY = 50;

/** A dateline ends with danda, a typed bar, a point, a colon or a dash. */
const END = /\s?(?:।{1,2}|\||:|ः(?=\s)|\.(?=\s|$|\p{Script=Devanagari})|\s[-–—](?=\s)|–|—)\s*/gu;

const ROLE =
  /संवाददाता|प्रतिनिधि|संवाद सहयोगी|संवाद सूत्र|सहयोगी|ब्यूरो|डेस्क|न्यूज नेटवर्क|^टीम|^जासं$|^जाटी$|^नस$|^संस$|^सं$|^स$|^निप्र$|^नप्र$|^जेएनएन$/;

/** Words that never stand in a dateline: postpositions, pronouns, verbs and interjections. */
const SENTENCE_WORDS = wordSet(
  'का के की को से में पर ने तक और या कि है हैं था थी थे हो गया गई गए कर यह वह ये वे इस उस जो तो भी ही नहीं न हां हाँ जी ' +
    'मैं हम आप तुम क्या क्यों कैसे कब कहां अब आज कल फिर लेकिन धन्यवाद नमस्कार नमस्ते बधाई शाबाश अफसोस सावधान खबर फोटो ' +
    'सवाल जवाब प्रश्न उत्तर नोट वीडियो पढ़ें देखें जानें राजनीति खेल मौसम समाचार अपडेट लाइव ब्रेकिंग विस्तार कहानी निष्कर्ष दावा सच',
);

/**
 * Takes the dateline off a story's first paragraph: "भोपाल। ", "भोपाल, 22 नवंबर (भाषा)। ",
 * "नवदुनिया प्रतिनिधि, भोपाल। ", "नई दिल्ली (जेएनएन)। ", "संवाद सहयोगी, तीसा : ".
 *
 * A known place, a date, an agency or a role word proves a dateline; a single unknown word does so
 * before a danda or a point, and before a colon only where the text goes on to name it again
 * ("भदोही : भदोही-मीरजापुर मार्ग …").
 */
export function splitDateline(
  firstParagraph: string,
  options: DatelineOptions = {},
): DatelineSplit {
  const opening = firstParagraph.slice(0, LONGEST_DATELINE);
  const given = new Set(options.places?.map(placeKey));
  for (const end of opening.matchAll(END)) {
    const head = opening.slice(0, end.index).trim();
    if (isAbbreviation(head, end[0])) continue;
    const rest = firstParagraph.slice(end.index + end[0].length);
    const dateline = readHead(head, given, end[0].trim(), rest);
    return dateline === undefined ? { rest: firstParagraph } : { dateline, rest };
  }
  return { rest: firstParagraph };
}

/** "म.प्र." and "डॉ." end with a point, but not a dateline. */
function isAbbreviation(head: string, end: string): boolean {
  if (end.trim() !== '.') return false;
  const last = head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('.')) + 1);
  return last.replace(/\p{M}/gu, '').length <= 2 && !isDatelinePlace(last);
}

interface Parts {
  readonly places: string[];
  readonly agencies: Agency[];
  readonly names: string[];
  readonly dates: string[];
  readonly roles: string[];
  knownPlaces: number;
}

function readHead(
  head: string,
  given: ReadonlySet<string>,
  end: string,
  rest: string,
): Dateline | undefined {
  const parts: Parts = {
    places: [],
    agencies: [],
    names: [],
    dates: [],
    roles: [],
    knownPlaces: 0,
  };
  for (const segment of segments(head)) {
    if (!sortSegment(segment, parts, given)) return undefined;
  }
  settleNames(parts);
  if (parts.places.length === 0 || !isProven(parts, end, rest)) return undefined;
  const byline = [...parts.roles, ...parts.names].join(', ');
  const [date] = parts.dates;
  return {
    places: parts.places,
    agencies: parts.agencies,
    ...(date === undefined ? {} : { date }),
    ...(byline === '' ? {} : { byline }),
  };
}

interface Segment {
  readonly text: string;
  readonly bracketed: boolean;
}

/** Parts between commas and brackets. */
function segments(head: string): readonly Segment[] {
  return [...head.matchAll(/([([]?)\s*([^,()[\]]+)/g)]
    .map(([, bracket, text = '']) => ({ text: text.trim(), bracketed: bracket !== '' }))
    .filter(({ text }) => text !== '');
}

/** A district in brackets follows the name of the place: "ममदोट (फिरोजपुर)". */
function sortSegment(
  { text: segment, bracketed }: Segment,
  parts: Parts,
  given: ReadonlySet<string>,
): boolean {
  const agencies = agenciesOf(segment);
  if (agencies !== undefined) parts.agencies.push(...agencies);
  else if (isDay(segment)) parts.dates.push(segment);
  else if (ROLE.test(segment)) sortRole(segment, parts, given);
  else if (isKnownPlaceList(segment, given)) {
    parts.knownPlaces += 1;
    const village = bracketed ? parts.names.shift() : undefined;
    if (village !== undefined) parts.places.push(village);
    parts.places.push(...segment.split(/\s*\/\s*/));
  } else if (isName(segment)) parts.names.push(segment);
  else return false;
  return true;
}

/** "नगर संवाददाता नई दिल्ली": a place may follow the role without a comma. */
function sortRole(segment: string, parts: Parts, given: ReadonlySet<string>): void {
  const words = segment.split(' ');
  const split = words.findIndex(
    (_, at) => at > 0 && isKnownPlaceList(words.slice(at).join(' '), given),
  );
  if (split === -1) {
    parts.roles.push(segment);
    return;
  }
  parts.roles.push(words.slice(0, split).join(' '));
  parts.places.push(words.slice(split).join(' '));
  parts.knownPlaces += 1;
}

/** A name beside a known place is a reporter's; alone it is the place. */
function settleNames(parts: Parts): void {
  if (parts.places.length > 0 || parts.names.length === 0) return;
  const place = parts.roles.length > 0 ? parts.names.pop() : parts.names.shift();
  if (place !== undefined) parts.places.push(...place.split(/\s*\/\s*/));
}

function isProven(parts: Parts, end: string, rest: string): boolean {
  if (parts.knownPlaces > 0 || parts.agencies.length > 0) return true;
  if (parts.dates.length > 0 || parts.roles.length > 0) return true;
  const [place = '', ...more] = parts.places;
  if (more.length > 0 || parts.names.length > 0) return false;
  if (rest.slice(0, LONGEST_DATELINE).includes(place)) return true;
  const endsSentence = end.startsWith('।') || end === '.';
  return endsSentence && !place.includes(' ') && (rest === '' || rest.length > SHORTEST_STORY);
}

function isDay(segment: string): boolean {
  const words = toLatinDigits(segment).split(/\s+/);
  const [first = '', second = '', third] = words;
  if (words.length === 1) return weekdayOfName(first) !== undefined;
  const isYear = third === undefined || (words.length === 3 && /^\d{4}$/.test(third));
  if (/^\d{1,2}$/.test(first)) return monthOfName(second) !== undefined && isYear;
  return monthOfName(first) !== undefined && /^\d{1,2}$/.test(second) && isYear;
}

function isKnownPlaceList(segment: string, given: ReadonlySet<string>): boolean {
  return segment
    .split(/\s*\/\s*/)
    .every(
      (place) => given.has(placeKey(place)) || isDatelinePlace(place) || isRomanCapitals(place),
    );
}

function isRomanCapitals(place: string): boolean {
  return /^[A-Z]{4,}(?: [A-Z]{3,})?$/.test(place);
}

function isName(segment: string): boolean {
  const words = segment.split(/[\s/]+/);
  return (
    words.length <= 3 &&
    words.every(
      (word) =>
        /^[\p{Script=Devanagari}.-]{2,}$/u.test(word) &&
        !/\d/.test(toLatinDigits(word)) &&
        !SENTENCE_WORDS.has(word.normalize('NFC')),
    )
  );
}
