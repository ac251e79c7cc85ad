/** What the commands say in the terminal. */
import type { Language } from './problems.ts';

const hi = {
  stages: {
    read: 'खबरें पढ़ी गईं',
    newspaper: 'अखबार तैयार हुआ',
    pictures: 'तस्वीरें तैयार हुईं',
    related: 'संबंधित खबरें चुनी गईं',
    search: 'खोज की सूची बनी',
    pages: 'पेज तय हुए',
    compare: 'बदले हुए पेज मिले',
    render: 'पेज छपे',
    compress: 'छोटी की हुई प्रतियां बनीं',
    write: 'फाइलें रखी गईं',
  },
  seconds: (value: string) => `${value} सेकंड`,
  built: (pages: string, folder: string, seconds: string) =>
    `साइट तैयार है: ${folder} में ${pages} फाइलें, ${seconds} सेकंड में`,
  changes: (written: string, removed: string, unchanged: string) =>
    `${written} फाइलें बदलीं, ${removed} हटीं, ${unchanged} जैसी थीं वैसी रहीं`,
  nextChange: (moment: string) =>
    `बिना किसी नई खबर के अगला बदलाव ${moment} बजे होना है; तब फिर बिल्ड करें।`,
  memoryIgnored: (reason: string) => `पिछले बिल्ड की याद काम नहीं आई, सब नए सिरे से बना: ${reason}`,
  unusable: {
    absent: 'याद नहीं मिली',
    older: 'याद पुराने रूप की है',
    damaged: 'याद की फाइल खराब है',
    foreign: 'याद किसी और साइट की है',
  },
  recovered: 'पिछला अधूरा बिल्ड संभाल लिया गया',
  foreignOutput: (folder: string) =>
    `${folder} में ऐसी फाइलें हैं जो इस अखबार की साइट की नहीं हैं। बिल्ड पूरे फोल्डर को बदल देता है, इसलिए रुक गया: --output से दूसरा फोल्डर चुनें, या इसे खाली करें।`,
  buildInProgress: (pid: string, lock: string, folder: string) =>
    `${folder} में एक और बिल्ड (प्रक्रिया ${pid}) चल रहा है। उसके पूरा होने पर फिर चलाएं; अगर वह चल नहीं रहा, तो ${lock} हटा दें।`,
  fileChanged: (file: string) => `${file} पढ़े जाने के बीच में बदल गई, इसलिए काम रुक गया। फिर से चलाएं।`,
  problems: (errors: string, warnings: string) => `${errors} गलतियां, ${warnings} चेतावनियां`,
  leftOfNews: (count: string) =>
    `दो दिन में 1,000 से ज्यादा खबरें छपीं; ${count} खबरें समाचार साइटमैप में नहीं आईं।`,
  notBuilt: 'साइट नहीं बनी; पुरानी साइट जैसी थी वैसी है।',
  wrongNow: (value: string) => `--now "${value}" समझ में नहीं आया। ऐसे लिखें: 2024-11-22T18:35:00+05:30`,
  wrongPort: (value: string) => `--port "${value}" नहीं हो सकता; 0 से 65535 के बीच का अंक लिखें, जैसे 8080`,
  wrongConcern: (value: string, known: string) => `--without "${value}" नहीं है; ये हैं: ${known}`,
  serving: (address: string) => `अखबार यहां खुला है: ${address}  (बंद करने के लिए Ctrl+C)`,
  preparing: 'अखबार तैयार हो रहा है; पहली बार तस्वीरें बनने में कुछ समय लगता है …',
  reloaded: (stories: string) => `फिर से पढ़ा: ${stories} खबरें`,
  portTaken: (port: string) => `पोर्ट ${port} पर कोई और काम चल रहा है; --port से दूसरा चुनें`,
  created: 'नई खबर की फाइल बनी:',
  createdNext: 'इसमें खबर लिखकर सहेजें। देखना हो: npm start। छापनी हो तो `draft: true` वाली पंक्ति हटा दें।',
  notCreated: 'खबर की फाइल नहीं बनी।',
  titleEmpty: 'शीर्षक लिखें',
  /** Keys, and what they do, of the questions at the terminal. */
  keys: {
    space: 'स्पेस',
    navigate: 'ऊपर-नीचे',
    select: 'चुनें',
    all: 'सब',
    invert: 'उलटें',
    submit: 'आगे',
  } as Readonly<Record<string, string>>,
  askTitle: 'शीर्षक:',
  askCategory: 'श्रेणी:',
  askAuthors: 'लेखक (कोई नहीं चुना तो डेस्क के नाम से):',
  askTags: 'टैग:',
  askMoreTags: 'और टैग (कॉमा लगाकर):',
  editorMissing: 'कौन सा एडिटर? EDITOR में उसका नाम रखें, जैसे EDITOR="code --wait"',
  editorFailed: (editor: string) => `एडिटर "${editor}" नहीं खुला; फाइल बन चुकी है।`,
  titleMissing: 'शीर्षक लिखें: npm run new -- "शीर्षक" --category desh-videsh',
  noCategories: 'categories.yaml में कोई श्रेणी नहीं मिली। उसमें क्या ठीक करना है, यह npm run check बताएगा।',
  categoryMissing: (known: string) => `--category लिखें; ये हैं: ${known}`,
  categoryUnknown: (value: string, nearest: string, known: string) =>
    `"${value}" श्रेणी नहीं है।${nearest === '' ? '' : ` क्या आप "${nearest}" कहना चाहते थे?`} ये हैं: ${known}`,
  authorUnknown: (value: string, nearest: string, known: string) =>
    `"${value}" authors.yaml में नहीं है।${nearest === '' ? '' : ` क्या आप "${nearest}" कहना चाहते थे?`} ये हैं: ${known}। नया नाम पहले authors.yaml में जोड़ें।`,
  newHelp: `npm run new -- "शीर्षक" --category श्रेणी [विकल्प]
नई खबर की फाइल बनाता है और उसका पता छापता है। टर्मिनल में शीर्षक या श्रेणी न दें तो पूछ लेता है। पहले से बनी फाइल कभी नहीं बदलता।

  --category ID    श्रेणी का कोड या नाम
  --author NAME    लेखक; कई हों तो विकल्प दोहराएं
  --tag NAME       टैग; कई हों तो विकल्प दोहराएं
  --content DIR    खबरों का फोल्डर (content)
  --now ISO        खबर की तारीख
  --edit           फाइल को EDITOR में खोलें
  --lang hi|en     भाषा
  --help           यह मदद`,
  buildHelp: `npm run build -- [विकल्प]
content/ में रखी खबरों से पूरी साइट बनाता है।

  --content DIR    खबरों का फोल्डर (content)
  --output DIR     साइट यहां बनेगी (_site)
  --cache DIR      पिछले बिल्ड की याद (.cache)
  --no-cache       सब कुछ नए सिरे से बनाएं
  --drafts         मसौदे और तय समय वाली खबरें भी दिखाएं
  --now ISO        इस समय की साइट बनाएं, जैसे 2024-11-22T18:35:00+05:30
  --weather FILE   तापमान की फाइल, जो npm run weather ने बनाई
  --without LIST   नापने के लिए छोड़ें: related, search, media
  --json           अंत में आंकड़े JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
  weatherMissing: '--out लिखें: npm run weather -- --out weather.json',
  weatherKeyMissing: (name: string) =>
    `पर्यावरण में ${name} नहीं है; site.yaml के weather में यही नाम लिखा है`,
  weatherFailed: (reason: string) => `मौसम नहीं मिला, पुरानी फाइल जैसी थी वैसी है: ${reason}`,
  weatherWritten: (count: string, file: string) => `${count} जिलों का तापमान मिला: ${file}`,
  weatherHelp: `npm run weather -- --out FILE [विकल्प]
places.yaml के जिलों का तापमान मंगाता है। पता, चाबी का नाम और स्रोत site.yaml के weather में लिखें।

  --out FILE       तापमान इस फाइल में
  --content DIR    खबरों का फोल्डर (content)
  --lang hi|en     भाषा
  --help           यह मदद`,
  startHelp: `npm start -- [विकल्प]
अखबार को ब्राउजर में दिखाता है; फाइल सहेजते ही पेज ताजा हो जाता है।
मसौदे और तय समय वाली खबरें भी दिखती हैं, निशान के साथ।

  --content DIR    खबरों का फोल्डर (content)
  --now ISO        इस समय का अखबार देखें
  --port N         पोर्ट (8080)
  --lang hi|en     भाषा
  --help           यह मदद`,
};

const en: typeof hi = {
  stages: {
    read: 'stories read',
    newspaper: 'newspaper made',
    pictures: 'pictures prepared',
    related: 'stories related',
    search: 'search index made',
    pages: 'pages listed',
    compare: 'changed pages found',
    render: 'pages printed',
    compress: 'compressed copies made',
    write: 'files put in place',
  },
  seconds: (value) => `${value} s`,
  built: (pages, folder, seconds) => `The site is ready: ${pages} files in ${folder}, ${seconds} s`,
  changes: (written, removed, unchanged) =>
    `${written} files changed, ${removed} removed, ${unchanged} as they were`,
  nextChange: (moment) =>
    `Without any new story the site changes next at ${moment} (India); build again then.`,
  memoryIgnored: (reason) => `The last build is not remembered, everything is made anew: ${reason}`,
  unusable: {
    absent: 'there is none',
    older: 'it has an older form',
    damaged: 'its file is damaged',
    foreign: 'it belongs to another site',
  },
  recovered: 'An interrupted build was put right',
  foreignOutput: (folder) =>
    `${folder} holds files that are not of this paper's site. A build replaces the whole folder, so it stopped: choose another with --output, or empty it.`,
  buildInProgress: (pid, lock, folder) =>
    `Another build (process ${pid}) is writing ${folder}. Run again when it is done; if it is not running, delete ${lock}.`,
  fileChanged: (file) => `${file} was changed while it was read, so this stopped. Run it again.`,
  problems: (errors, warnings) => `${errors} errors, ${warnings} warnings`,
  leftOfNews: (count) =>
    `More than 1,000 stories in two days; ${count} are not in the news sitemap.`,
  notBuilt: 'The site was not built; the old one stands as it was.',
  wrongNow: (value) => `--now "${value}" is not a moment. Write it as 2024-11-22T18:35:00+05:30`,
  wrongPort: (value) => `--port "${value}" cannot be; write a number from 0 to 65535, like 8080`,
  wrongConcern: (value, known) => `--without "${value}" does not exist; there are: ${known}`,
  serving: (address) => `The paper is open at ${address}  (Ctrl+C to stop)`,
  preparing: 'Preparing the paper; making its pictures for the first time takes a while …',
  reloaded: (stories) => `Read again: ${stories} stories`,
  portTaken: (port) => `Port ${port} is in use; choose another with --port`,
  created: 'New story:',
  createdNext:
    'Write the story there and save it. To look at it: npm start. To publish it, delete the line `draft: true`.',
  notCreated: 'No story was made.',
  titleEmpty: 'Write a headline',
  keys: {},
  askTitle: 'Headline:',
  askCategory: 'Category:',
  askAuthors: 'Authors (none for the desk):',
  askTags: 'Tags:',
  askMoreTags: 'More tags (with commas):',
  editorMissing: 'Which editor? Put its name into EDITOR, e.g. EDITOR="code --wait"',
  editorFailed: (editor) => `The editor "${editor}" did not open; the file is there.`,
  titleMissing: 'Write a headline: npm run new -- "शीर्षक" --category desh-videsh',
  noCategories: 'categories.yaml has no category. npm run check says what is to be mended there.',
  categoryMissing: (known) => `Write --category; there are: ${known}`,
  categoryUnknown: (value, nearest, known) =>
    `There is no category "${value}".${nearest === '' ? '' : ` Did you mean "${nearest}"?`} There are: ${known}`,
  authorUnknown: (value, nearest, known) =>
    `"${value}" is not in authors.yaml.${nearest === '' ? '' : ` Did you mean "${nearest}"?`} There are: ${known}. Add a new name to authors.yaml first.`,
  newHelp: `npm run new -- "headline" --category ID [options]
Makes the file of a new story and prints its path. Never changes a file that exists.

  --category ID    code or name of the category
  --author NAME    author; repeat it for several
  --tag NAME       tag; repeat it for several
  --content DIR    folder of the stories (content)
  --now ISO        date of the story
  --edit           open the file in EDITOR
  --lang hi|en     language
  --help           this help`,
  buildHelp: `npm run build -- [options]
Builds the whole site from the stories in content/.

  --content DIR    folder of the stories (content)
  --output DIR     where the site goes (_site)
  --cache DIR      what the last build remembers (.cache)
  --no-cache       make everything anew
  --drafts         show drafts and scheduled stories too
  --now ISO        the site as of this moment, e.g. 2024-11-22T18:35:00+05:30
  --weather FILE   file of temperatures, made by npm run weather
  --without LIST   leave out, for measuring: related, search, media
  --json           figures as JSON on the last line
  --lang hi|en     language
  --help           this help`,
  weatherMissing: 'Write --out: npm run weather -- --out weather.json',
  weatherKeyMissing: (name) => `${name} is not in the environment; weather in site.yaml names it`,
  weatherFailed: (reason) => `No weather came, the old file stands as it was: ${reason}`,
  weatherWritten: (count, file) => `Temperatures of ${count} districts: ${file}`,
  weatherHelp: `npm run weather -- --out FILE [options]
Fetches the temperatures of the districts in places.yaml. Address, name of the key and source are
settings of weather in site.yaml.

  --out FILE       where the temperatures go
  --content DIR    folder of the stories (content)
  --lang hi|en     language
  --help           this help`,
  startHelp: `npm start -- [options]
Shows the paper in the browser and refreshes the page when a file is saved.
Drafts and scheduled stories are shown, marked.

  --content DIR    folder of the stories (content)
  --now ISO        the paper as of this moment
  --port N         port (8080)
  --lang hi|en     language
  --help           this help`,
};

export type CommandTexts = typeof hi;

/** The catalogue of the command line in Hindi or English. */
export function commandTexts(language: Language): CommandTexts {
  return language === 'en' ? en : hi;
}
