/** What `npm run eval` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run eval -- hindi|related [विकल्प]
बाहर के आंकड़ों पर नापता है कि काम कितना सही है: hindi: धातु-रूप, रोमन लेखन, उच्चारण, खोज की कुंजियां, पते; related: संबंधित खबरें।

  --data DIR       आंकड़ों का फोल्डर (data)
  --large N        related: N बनावटी खबरों का समय और मेमोरी भी
  --sheet FILE     related: आंख से जांचने की सूची यहां लिखें
  --grades FILE    related: उस सूची के अंक
  --json           आखिरी पंक्ति में JSON
  --lang hi|en     भाषा
  --help           यह मदद`,
  unknownPart: (name: string, known: string) => `"${name}" नापा नहीं जाता। इनमें से एक लिखें: ${known}`,
  noData: (folder: string) => `आंकड़ों का फोल्डर नहीं मिला: ${folder}। --data से बताएं`,
};

export type EvalTexts = typeof hi;

const en: EvalTexts = {
  help: `npm run eval -- hindi|related [options]
Measures quality on outside data: hindi: stems, romanisation, pronunciation, search keys, slugs; related: related stories.

  --data DIR       folder with the data (data)
  --large N        related: also time and memory for N made-up stories
  --sheet FILE     related: write the sheet of a blind reading
  --grades FILE    related: the grades of that sheet
  --json           JSON on the last line
  --lang hi|en     language
  --help           this help`,
  unknownPart: (name, known) => `there is no evaluation "${name}"; write one of: ${known}`,
  noData: (folder) => `no such folder: ${folder}; name it with --data`,
};

export function evalTexts(language: Language): EvalTexts {
  return language === 'en' ? en : hi;
}
