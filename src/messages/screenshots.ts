/** What `npm run screenshots` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run screenshots -- [विकल्प]
बनी हुई साइट के हर तरह के पेज की तस्वीर लेता है: फोन, टैबलेट और कंप्यूटर की चौड़ाई में, दिन और रात के रंग में।

  --site DIR       बनी हुई साइट (_site)
  --output DIR     तस्वीरें यहां रखें (screenshots)
  --readme         सिर्फ README और README.hi की तस्वीरें, docs/pictures में
  --lang hi|en     संदेशों की भाषा`,
};

const en: typeof hi = {
  help: `npm run screenshots -- [options]
Takes pictures of every kind of page of a built site, at the widths of a phone, a tablet and a desk, light and dark.

  --site DIR       a built site (_site)
  --output DIR     where the pictures go (screenshots)
  --readme         only the pictures of README and README.hi, in docs/pictures
  --lang hi|en     language of messages`,
};

/** The catalogue in Hindi or English. */
export function screenshotTexts(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
