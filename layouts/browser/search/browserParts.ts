/** Parts of the engine, each a script that the worker runs when a query needs it. */

import { remembered } from '../../../src/hindi/remembered.ts';
import { acronym, LETTER_NAMES, letterOf } from '../../../src/hindi/roman/acronym.ts';
import {
  CONSONANTS,
  FREE_VOWELS,
  plainWord,
  unitsOf,
} from '../../../src/hindi/roman/devanagariWord.ts';
import { canonical } from '../../../src/hindi/text/canonical.ts';
import { isStopword } from '../../../src/hindi/words/stopwords.ts';
import { entriesNear, unique } from '../../../src/search/query/nearWords.ts';
import { isOneMistake } from '../../../src/search/query/oneMistake.ts';
import {
  isOptional,
  isSlight,
  LONGEST_QUERY,
  MOST_WORDS,
} from '../../../src/search/query/plainQuery.ts';
import type { HeardWords, QueryRules, ReaderParts } from '../../../src/search/query/readerParts.ts';
import { startOf } from '../../../src/search/query/synonyms.ts';
import {
  isRoman,
  kinOf,
  MOST_PREFIXED,
  otherForms,
  readAhead,
  storiesOf,
  withoutKnown,
} from '../../../src/search/query/wordForms.ts';
import { keysOf } from '../../../src/search/terms/keys.ts';
import { spellingOf } from '../../../src/search/terms/spelling.ts';

/** What the engine gives its parts, by the names under which they import it: see `layouts/bundle.ts`. */
const shared = {
  CONSONANTS,
  FREE_VOWELS,
  LETTER_NAMES,
  LONGEST_QUERY,
  MOST_PREFIXED,
  MOST_WORDS,
  acronym,
  canonical,
  entriesNear,
  isOneMistake,
  isOptional,
  isRoman,
  isSlight,
  isStopword,
  keysOf,
  kinOf,
  letterOf,
  otherForms,
  plainWord,
  readAhead,
  remembered,
  spellingOf,
  startOf,
  storiesOf,
  unique,
  unitsOf,
  withoutKnown,
};

declare const self: {
  /** What a part's script leaves behind. */
  readonly part: <Part>(given: typeof shared) => Part;
  readonly location: Location;
  readonly importScripts: (address: string) => void;
};

function load<Part>(address: string | undefined): Part {
  self.importScripts(address ?? '');
  return self.part(shared);
}

/** Their addresses stand behind the worker's own: it is started with them. */
const [heardWords, queryRules] = self.location.hash.slice(1).split(',');
let heard: HeardWords | undefined;
let rules: QueryRules | undefined;

export const browserParts: ReaderParts = {
  heardWords: async () => {
    heard ??= load<HeardWords>(heardWords);
    return heard;
  },
  queryRules: async () => {
    rules ??= load<QueryRules>(queryRules);
    return rules;
  },
};
