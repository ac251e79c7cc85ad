/** What `npm run lighthouse` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run lighthouse -- [विकल्प]
बनी हुई साइट के चार पेज (पहला पेज, एक श्रेणी, एक खबर, खोज) Chromium में परखता है: Lighthouse 12 के अंक (मोबाइल), और सस्ते फोन पर पेज कितनी देर में खुलता है (प्रोसेसर चार गुना धीमा, 9 Mbit/s, 100 ms)।
पहली बार Lighthouse को tools/lighthouse में उतारता है।

  --site DIR       बनी हुई साइट (_site)
  --runs LIST      क्या नापें: scores,phone
  --loads N        फोन पर हर पेज कितनी बार खोलें; बीच का अंक छपता है (5)
  --json           आखिरी पंक्ति में JSON
  --lang hi|en     भाषा
  --help           यह मदद`,
  wrongLoads: (value: string) => `--loads "${value}" समझ में नहीं आया; एक पूरी संख्या लिखें, जैसे 5`,
  wrongRuns: (value: string, known: string) => `--runs "${value}" समझ में नहीं आया; ये हैं: ${known}`,
  noSite: (folder: string) =>
    `${folder} में बनी हुई साइट नहीं है। पहले npm run build चलाएं, या --site से दूसरा फोल्डर बताएं।`,
  installing: 'Lighthouse उतारा जा रहा है …',
  measuring: (path: string) => `नाप: ${path} …`,
  page: 'पेज',
  categories: {
    performance: 'गति',
    accessibility: 'सुगमता',
    'best-practices': 'अच्छे तरीके',
    seo: 'खोज इंजन',
  },
};

const en: typeof hi = {
  help: `npm run lighthouse -- [options]
Judges four pages of a built site (home, a category, a story, the search) in Chromium: Lighthouse 12's scores (mobile), and how long a cheap phone takes to open them (CPU four times slower, 9 Mbit/s, 100 ms).
Installs Lighthouse into tools/lighthouse when it runs for the first time.

  --site DIR       a built site (_site)
  --runs LIST      what to measure: scores,phone
  --loads N        how often the phone opens each page; the median is printed (5)
  --json           JSON on the last line
  --lang hi|en     language
  --help           this help`,
  wrongLoads: (value) => `--loads "${value}" is not a whole number, such as 5`,
  wrongRuns: (value, known) => `--runs "${value}" is not known; there are: ${known}`,
  noSite: (folder) =>
    `${folder} holds no built site. Run npm run build first, or name another folder with --site.`,
  installing: 'installing Lighthouse …',
  measuring: (path) => `measuring: ${path} …`,
  page: 'page',
  categories: {
    performance: 'performance',
    accessibility: 'accessibility',
    'best-practices': 'best practices',
    seo: 'SEO',
  },
};

export function lighthouseTexts(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
