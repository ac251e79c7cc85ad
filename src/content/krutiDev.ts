/** Text typed for the Kruti Dev font: Latin letters that only that font shows as Devanagari. */

/** The commonest Hindi words in Kruti Dev 010: में, है, को, के, की, का, ने, हैं, और, से, पर, कि. */
const COMMON_WORDS = new Set([
  'esa',
  'gS',
  'dks',
  'ds',
  'dh',
  'dk',
  'us',
  'gSa',
  'vkSj',
  'ls',
  'ij',
  'fd',
  'Fkk',
  'ugha',
  'fy,',
]);
const FEWEST = 2;
const SAMPLE = 2000;

/**
 * True if the text's beginning is Latin script in which Kruti Dev's spellings of the commonest
 * Hindi words stand. English has none of these words, so two of them decide.
 */
export function looksLikeKrutiDev(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (/[\u0900-\u097f]{2}/.test(sample)) return false;
  const found = sample.split(/\s+/).filter((word) => COMMON_WORDS.has(word));
  return found.length >= FEWEST;
}
