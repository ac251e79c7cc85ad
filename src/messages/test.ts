/** What `npm test` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm test -- [विकल्प] [फाइल…]
जो भी सही रहना चाहिए, सब जांचता है: कोड का रूप, टाइप और सारे टेस्ट। ब्राउजर, nginx और rclone न हों तो Debian पर root के लिए खुद लगा लेता है।
फाइलें दें तो सिर्फ वे टेस्ट चलते हैं: npm test -- test/hindi

  --full           लंबे टेस्ट (npm run test:full)
  --lang hi|en     संदेशों की भाषा`,
  parts: {
    lint: 'कोड का रूप',
    types: 'टाइप',
    tests: 'टेस्ट',
    full: 'लंबे टेस्ट',
  },
  skipped: {
    nginx: (name: string) =>
      `nginx नहीं है: सर्वर वाले टेस्ट छोड़ दिए जाएंगे। लगाने के लिए: apt-get install ${name}`,
    brotli: (name: string) =>
      `nginx का brotli मॉड्यूल नहीं है: उसके टेस्ट gzip से होंगे। लगाने के लिए: apt-get install ${name}`,
    rclone: (name: string) =>
      `rclone नहीं है: साइट भेजने के टेस्ट छोड़ दिए जाएंगे। लगाने के लिए: apt-get install ${name}`,
  },
  failed: (part: string) => `${part}: पास नहीं हुआ`,
};

const en: typeof hi = {
  help: `npm test -- [options] [FILE…]
Checks all that must hold: lint and format, types, and every test. Installs a browser if there is none, and as root on Debian nginx and rclone.
With files only these tests run: npm test -- test/hindi

  --full           the long tests (npm run test:full)
  --lang hi|en     language of messages`,
  parts: {
    lint: 'lint and format',
    types: 'types',
    tests: 'tests',
    full: 'long tests',
  },
  skipped: {
    nginx: (name) =>
      `No nginx: the tests behind a server are skipped. To have it: apt-get install ${name}`,
    brotli: (name) =>
      `No brotli module of nginx: its tests make do with gzip. To have it: apt-get install ${name}`,
    rclone: (name) =>
      `No rclone: the tests of deployments are skipped. To have it: apt-get install ${name}`,
  },
  failed: (part) => `${part}: failed`,
};

/** The catalogue in Hindi or English. */
export function testTexts(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
