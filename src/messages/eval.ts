/** What `npm run eval` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run eval -- hindi [विकल्प]
बाहर के आंकड़ों पर नापता है कि काम कितना सही है: hindi: धातु-रूप, रोमन लेखन, उच्चारण, खोज की कुंजियां, पते।

  --data DIR       आंकड़ों का फोल्डर (data)
  --json           आखिरी पंक्ति में JSON
  --lang hi|en     भाषा
  --help           यह मदद`,
  unknownOption: (detail: string) => `यह विकल्प समझ में नहीं आया: ${detail}`,
  unknownPart: (name: string, known: string) => `"${name}" नापा नहीं जाता। इनमें से एक लिखें: ${known}`,
  noData: (folder: string) => `आंकड़ों का फोल्डर नहीं मिला: ${folder}। --data से बताएं`,
};

export type EvalTexts = typeof hi;

const en: EvalTexts = {
  help: `npm run eval -- hindi [options]
Measures quality on outside data: hindi: stems, romanisation, pronunciation, search keys, slugs.

  --data DIR       folder with the data (data)
  --json           JSON on the last line
  --lang hi|en     language
  --help           this help`,
  unknownOption: (detail) => `unknown option: ${detail}`,
  unknownPart: (name, known) => `there is no evaluation "${name}"; write one of: ${known}`,
  noData: (folder) => `no such folder: ${folder}; name it with --data`,
};

export function evalTexts(language: Language): EvalTexts {
  return language === 'en' ? en : hi;
}
