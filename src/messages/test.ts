/** What `npm test` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm test -- [विकल्प] [फाइल…]
जो भी सही रहना चाहिए, सब जांचता है: कोड का रूप, टाइप और सारे टेस्ट। ब्राउजर न हो तो खुद लगा लेता है।
फाइलें दें तो सिर्फ वे टेस्ट चलते हैं: npm test -- test/hindi

  --full           लंबे टेस्ट (npm run test:full)
  --lang hi|en     संदेशों की भाषा`,
  parts: {
    lint: 'कोड का रूप',
    types: 'टाइप',
    tests: 'टेस्ट',
    full: 'लंबे टेस्ट',
  },
  failed: (part: string) => `${part}: पास नहीं हुआ`,
};

const en: typeof hi = {
  help: `npm test -- [options] [FILE…]
Checks all that must hold: lint and format, types, and every test. Installs a browser if there is none.
With files only these tests run: npm test -- test/hindi

  --full           the long tests (npm run test:full)
  --lang hi|en     language of messages`,
  parts: {
    lint: 'lint and format',
    types: 'types',
    tests: 'tests',
    full: 'long tests',
  },
  failed: (part) => `${part}: failed`,
};

/** The catalogue in Hindi or English. */
export function testTexts(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
