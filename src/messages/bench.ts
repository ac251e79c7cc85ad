/** What `npm run bench` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run bench -- [विकल्प]
बनावटी हिंदी खबरों पर नापता है कि साइट बनाने में कितना समय और कितनी मेमोरी लगती है।
सारा काम एक अस्थायी फोल्डर में होता है, जो अंत में हट जाता है; --keep वाला फोल्डर रहता है।

  --articles N     खबरों की संख्या (1000)
  --runs LIST      क्या नापें: bare,floor,cold,unchanged,withoutCards,hugo,added,refresh
                   (refresh: npm start में फाइल सहेजने से नया पेज दिखने तक)
  --data DIR       बनावटी के बदले DIR/articles/articles.jsonl की असली खबरें, बार-बार नए नामों से
  --pictures N     इसके बदले N खबरें: पहले बिना तस्वीर (शेयर-कार्ड), फिर हर एक की एक तस्वीर;
                   पहली बार बनीं और याद से आईं
  --keep DIR       इस खाली फोल्डर में काम करें और उसे रहने दें: content, site, site-cache, before.json
  --json           आखिरी पंक्ति में JSON
  --lang hi|en     भाषा
  --help           यह मदद`,
  wrongCount: (option: string, value: string) =>
    `--${option} "${value}" समझ में नहीं आया; एक पूरी संख्या लिखें`,
  noArticles: (folder: string) => `${folder} में articles/articles.jsonl नहीं है`,
  wrongRuns: (value: string, known: string) => `--runs "${value}" समझ में नहीं आया; ये हैं: ${known}`,
  writing: (count: string) => `${count} खबरें लिखी जा रही हैं …`,
  measuring: (what: string) => `नाप: ${what} …`,
  noHugo: 'Hugo यहां नहीं है, उसके बिना नापा गया',
  columns: {
    run: 'क्या',
    seconds: 'सेकंड',
    cpuSeconds: 'सीपीयू सेकंड',
    peakMemoryMiB: 'मेमोरी MiB',
    filesChanged: 'बदली फाइलें',
    saved: 'npm start में सहेजा',
    times: 'बार',
    median: 'आम तौर पर (मिलीसेकंड)',
    worst: 'ज्यादा से ज्यादा (मिलीसेकंड)',
  },
  runs: {
    cold: 'पूरी साइट, नए सिरे से',
    unchanged: 'कुछ नहीं बदला',
    added: 'एक खबर जुड़ी',
    bare: 'खोज और संबंधित के बिना',
    withoutCards: 'पूरी साइट, शेयर-कार्ड के बिना',
    floor: 'सादा Node, वही फाइलें',
    hugo: 'Hugo, वही खबरें',
    cards: 'शेयर-कार्ड, नए सिरे से',
    cardsKept: 'शेयर-कार्ड, याद से',
    pictures: 'तस्वीरें, नए सिरे से',
    picturesKept: 'तस्वीरें, याद से',
    refresh: 'सहेजने से नए पेज तक',
  },
  saved: { text: 'खबर का पाठ', headline: 'शीर्षक', picture: 'तस्वीर', style: 'स्टाइलशीट' },
};

export type BenchTexts = typeof hi;

const en: BenchTexts = {
  help: `npm run bench -- [options]
Measures time and memory of builds with made-up Hindi stories.
Everything happens in a temporary folder, which is deleted in the end; that of --keep stays.

  --articles N     number of stories (1000)
  --runs LIST      what to measure: bare,floor,cold,unchanged,withoutCards,hugo,added,refresh
                   (refresh: in npm start, from saving a file to the refreshed page)
  --data DIR       instead of made-up stories the real ones of DIR/articles/articles.jsonl, repeated
                   under new names
  --pictures N     instead of these runs N stories: first without pictures (share cards), then with
                   a picture each; made for the first time, and remembered
  --keep DIR       work in this empty folder and leave it: content, site, site-cache, before.json
  --json           JSON on the last line
  --lang hi|en     language
  --help           this help`,
  wrongCount: (option, value) => `--${option} "${value}" is not a whole number`,
  noArticles: (folder) => `${folder} holds no articles/articles.jsonl`,
  wrongRuns: (value, known) => `--runs "${value}" is not known; there are: ${known}`,
  writing: (count) => `writing ${count} stories …`,
  measuring: (what) => `measuring: ${what} …`,
  noHugo: 'no Hugo here, measured without it',
  columns: {
    run: 'run',
    seconds: 'seconds',
    cpuSeconds: 'CPU seconds',
    peakMemoryMiB: 'memory MiB',
    filesChanged: 'files changed',
    saved: 'saved in npm start',
    times: 'times',
    median: 'median, ms',
    worst: 'worst, ms',
  },
  runs: {
    cold: 'whole site, cold',
    unchanged: 'nothing changed',
    added: 'one story added',
    bare: 'cold, without search and related',
    withoutCards: 'whole site, cold, without share cards',
    floor: 'plain Node, same files',
    hugo: 'Hugo, same stories',
    cards: 'share cards, cold',
    cardsKept: 'share cards, remembered',
    pictures: 'pictures, cold',
    picturesKept: 'pictures, remembered',
    refresh: 'from the save to the refreshed page',
  },
  saved: { text: 'text of a story', headline: 'headline', picture: 'picture', style: 'stylesheet' },
};

export function benchTexts(language: Language): BenchTexts {
  return language === 'en' ? en : hi;
}
