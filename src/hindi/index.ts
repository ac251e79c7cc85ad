/** The language: everything that the paper knows of Hindi. Pure; runs in Node and in browsers. */

export { formatAge } from './dates/formatAge.ts';
export { type DateOptions, formatDate, formatDateRange } from './dates/formatDate.ts';
export { type DateStyle, formatWallTime } from './dates/formatWallTime.ts';
export { parseTypedDate, type TypedDate } from './dates/parseTypedDate.ts';
export type { DateInput } from './dates/wallTime.ts';
export { formatYearSpan } from './dates/yearSpan.ts';
export {
  type Digits,
  type HouseStyle,
  type Profile,
  toDevanagariDigits,
  toLatinDigits,
} from './houseStyle.ts';
export { detectLegacyFont } from './legacyFonts/detectLegacyFont.ts';
export { doubtfulCapitals } from './legacyFonts/englishRuns.ts';
export {
  fromLegacyFont,
  isLegacyFont,
  LEGACY_FONTS,
  type LegacyFont,
} from './legacyFonts/fromLegacyFont.ts';
export { type Agency, agencyOf } from './newsroom/agencies.ts';
export { type AgencyCredit, splitAgencyCredit } from './newsroom/agencyCredit.ts';
export {
  type Dateline,
  type DatelineOptions,
  type DatelineSplit,
  splitDateline,
} from './newsroom/dateline.ts';
export { isDatelinePlace } from './newsroom/datelinePlaces.ts';
export { type HonorificOptions, stripHonorifics } from './newsroom/honorifics.ts';
export { type PlaceNames, placeFinder } from './newsroom/placeNames.ts';
export { formatLargeNumber, formatNumber, formatRupees } from './numbers/formatNumber.ts';
export {
  formatTemperature,
  spokenTemperatureOf,
  type TemperatureStyle,
} from './numbers/formatTemperature.ts';
export { cardinalValue, ordinalValue } from './numbers/numberWords.ts';
export {
  type NumberPhrase,
  parseSpokenNumber,
  readNumberPhrase,
  spokenNumber,
} from './numbers/spokenNumber.ts';
export { phoneticKeys } from './roman/phoneticKeys.ts';
export { romanise } from './roman/romanise.ts';
export { SLUG_LENGTH, slug } from './roman/slug.ts';
export { spellingDistance } from './roman/spellingDistance.ts';
export { aksharas, truncate } from './text/aksharas.ts';
export { canonical } from './text/canonical.ts';
export { compareHindi } from './text/collation.ts';
export { isEveryday } from './text/everyday.ts';
export { normalise } from './text/normalise.ts';
export { searchTerms } from './text/searchTerms.ts';
export { type Sentence, sentences } from './text/sentences.ts';
export { type Token, type TokenKind, tokenise } from './text/tokenise.ts';
export {
  checkTypography,
  type Finding,
  fixTypography,
  TYPOGRAPHY_RULES,
  type TypographyOptions,
} from './typography/checkTypography.ts';
export type { CopyKind, Rule, RuleMessage } from './typography/rule.ts';
export { type StemStrength, stem, stemCanonical } from './words/stem.ts';
export { isStopword } from './words/stopwords.ts';
