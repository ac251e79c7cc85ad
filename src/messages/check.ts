/** What `npm run check` says: the desk's own rules, and the command. */
import type { Language, ProblemText } from './problems.ts';

export const deskTexts = {
  'house-word': {
    hi: {
      what: 'हमारे अखबार में “{found}” नहीं, “{fix}” लिखते हैं[[ {reason}]]',
      why: 'एक शब्द पूरे अखबार में एक ही तरह छपे, तो खोज भी आसान होती है।',
      remedy: '“{fix}” लिखें; सूची content/house.yaml में है।',
    },
    en: {
      what: 'This paper writes “{fix}”, not “{found}”[[ {reason}]]',
      why: 'One spelling in the whole paper is easier to read and to find.',
      remedy: 'Write “{fix}”; the list is content/house.yaml.',
    },
  },
  'legacy-paragraph': {
    hi: {
      what: 'यह पैरा पुराने फॉन्ट ({font}) में है: “{fix}…”',
      why: 'ऐसा पाठ पाठक को अंग्रेजी के बेमतलब अक्षर दिखता है और खोज में नहीं मिलता।',
      remedy: '`npm run convert -- --from {font} --write {file}` से बदलें और फिर पढ़कर देखें।',
    },
    en: {
      what: 'This paragraph is typed in a legacy font ({font}): “{fix}…”',
      why: 'Readers see meaningless Latin letters, and search cannot find it.',
      remedy: 'Convert it with `npm run convert -- --from {font} --write {file}` and read it.',
    },
  },
  'raw-html': {
    hi: {
      what: 'पाठ में HTML है: {tag}',
      why: 'HTML यहां नहीं चलता; पाठकों को टैग ऐसे ही लिखा दिखेगा।',
      remedy: '{remedy}',
    },
    en: {
      what: 'The text holds HTML: {tag}',
      why: 'HTML does nothing here; readers would see the tag as typed.',
      remedy: '{remedy}',
    },
  },
  'far-future': {
    hi: {
      what: '`{key}` {value} अभी एक साल से ज्यादा दूर है',
      why: 'खबर उसी दिन छपेगी; तब तक किसी को नहीं दिखेगी।',
      remedy: 'साल जांचें; तारीख सही हो तो खबर में `ignore: [{rule: far-future, reason: "…"}]` लिखें।',
    },
    en: {
      what: '`{key}` {value} is more than a year away',
      why: 'The story will appear on that day; until then nobody sees it.',
      remedy: 'Check the year; if it is right, write `ignore: [{rule: far-future, reason: "…"}]`.',
    },
  },
  'headline-in-marks': {
    hi: {
      what: 'पूरा शीर्षक “ ” के भीतर है; ये चिह्न पाठकों को भी दिखेंगे',
      why: 'फोन और Word सीधे चिह्न "…" को “…” में बदल देते हैं; उससे शीर्षक घिरता नहीं, चिह्न छप जाते हैं।',
      remedy: 'चिह्न हटाएं; शीर्षक किसी का कथन हो तो ‘…’ लगाएं।',
    },
    en: {
      what: 'The whole headline stands within “ ”, and readers will see them',
      why: 'Phones and Word turn "…" into “…”, which does not delimit a value but is printed.',
      remedy: 'Delete the marks; put a quotation into ‘…’.',
    },
  },
  'dead-link': {
    hi: {
      what: 'लिंक {href} कहीं नहीं पहुंचता',
      why: 'इस पते पर न कोई खबर है, न पन्ना, न पुराना पता।',
      remedy: 'पता ठीक करें{suggestion}।',
    },
    en: {
      what: 'The link {href} leads nowhere',
      why: 'No story, page or old address stands there.',
      remedy: 'Correct the address{suggestion}.',
    },
  },
  'external-link-dead': {
    hi: {
      what: 'बाहर का लिंक {href} नहीं खुला ({reason})',
      why: 'वह पन्ना हट गया है, पता बदल गया है या साइट बंद है; पाठक को खाली पन्ना मिलेगा।',
      remedy: 'लिंक ब्राउजर में खोलकर देखें; नया पता लिखें या लिंक हटाएं।',
    },
    en: {
      what: 'The link {href} to another site does not open ({reason})',
      why: 'The page is gone, has moved, or the site is down; readers would find nothing.',
      remedy: 'Open the link in a browser; write its new address or remove it.',
    },
  },
  'small-picture': {
    hi: {
      what: 'तस्वीर {src} छोटी है: {width}×{height} पिक्सेल',
      why: 'बड़ी स्क्रीन और सर्च के लिए कम से कम {least} पिक्सेल चौड़ी तस्वीर चाहिए।',
      remedy: 'मूल तस्वीर लगाएं, व्हाट्सऐप से आई छोटी प्रति नहीं।',
    },
    en: {
      what: 'The picture {src} is small: {width}×{height} pixels',
      why: 'Large screens and search engines want at least {least} pixels of width.',
      remedy: 'Use the original, not the copy that came by WhatsApp.',
    },
  },
  'alt-is-name': {
    hi: {
      what: 'तस्वीर का विवरण (alt) फाइल का नाम या खाली शब्द है: “{alt}”',
      why: 'जो पाठक देख नहीं सकते, उन्हें इससे कुछ पता नहीं चलता।',
      remedy: 'एक वाक्य में लिखें कि तस्वीर में क्या दिख रहा है।',
    },
    en: {
      what: 'The description (alt) is a file name or an empty word: “{alt}”',
      why: 'It tells nothing to readers who cannot see.',
      remedy: 'Say in one sentence what the picture shows.',
    },
  },
  'picture-without-credit': {
    hi: {
      what: 'तस्वीर {src} का श्रेय (credit) नहीं लिखा',
      why: 'तस्वीर किसकी है, यह बताना कॉपीराइट कानून और पाठकों, दोनों के लिए जरूरी है।',
      remedy: '`credit: "फोटोग्राफर या स्रोत का नाम"` जोड़ें।',
    },
    en: {
      what: 'The picture {src} has no credit',
      why: 'Copyright law and readers want to know whose picture it is.',
      remedy: 'Add `credit: "photographer or source"`.',
    },
  },
  'tags-alike': {
    hi: {
      what: 'ये {count} टैग एक ही लगते हैं: {tags}. “{best}” चुनें',
      why: 'अलग-अलग लिखने से एक विषय की खबरें अलग-अलग पन्नों पर बंट जाती हैं।',
      remedy: 'इस खबर में “{tag}” की जगह “{best}” लिखें।',
    },
    en: {
      what: 'These {count} tags look like one: {tags}. Choose “{best}”',
      why: 'Several spellings scatter the stories of one subject over several pages.',
      remedy: 'Write “{best}” in place of “{tag}” in this story.',
    },
  },
  'slug-not-pinned': {
    hi: {
      what: 'फाइल का नाम रोमन में नहीं है; पता अभी `{slug}` बना है',
      why: 'पता नाम से अपने आप बनता है; नियम सुधरे तो छपी खबर का पता बदल सकता है।',
      remedy: '`slug: {slug}` लिखें (`--fix` लिख देता है)।',
    },
    en: {
      what: 'The file name is not Roman; its address is `{slug}` for now',
      why: 'The address is made from the name; better rules could move a published story.',
      remedy: 'Write `slug: {slug}` (`--fix` does it).',
    },
  },
  'legal-fact-missing': {
    hi: {
      what: 'site.yaml में कानूनी जानकारी `legal.{key}` नहीं लिखी',
      why: 'आईटी नियम 2021 और प्रेस कानून के तहत प्रकाशक को यह छापना होता है।',
      remedy: '`legal:` के नीचे `{key}: …` लिखें; सलाह अपने वकील से लें।',
    },
    en: {
      what: 'site.yaml does not give the legal fact `legal.{key}`',
      why: 'The IT Rules 2021 and press law ask a publisher to print it.',
      remedy: 'Write `{key}: …` below `legal:`; ask your counsel.',
    },
  },
  'near-duplicate': {
    hi: {
      what: 'यह खबर {other} से लगभग पूरी मिलती है',
      why: 'एक ही खबर दो पतों पर हो तो पाठक और सर्च, दोनों भटकते हैं।',
      remedy: 'एक को रखें और दूसरी का पता उसके `aliases` में लिखें।',
    },
    en: {
      what: 'This story is almost the same as {other}',
      why: 'One story at two addresses confuses readers and search engines.',
      remedy: 'Keep one and put the other address into its `aliases`.',
    },
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, ProblemText>>>>;

export type DeskRule = keyof typeof deskTexts;

/** What stands in Markdown for HTML, by the name of the tag. */
const MARKDOWN_FOR: readonly [names: RegExp, hi: string, en: string][] = [
  [/^(?:b|strong)$/, 'मोटे अक्षरों के लिए `**पाठ**` लिखें।', 'For bold write `**text**`.'],
  [/^(?:i|em)$/, 'तिरछे अक्षरों के लिए `*पाठ*` लिखें।', 'For italics write `*text*`.'],
  [/^a$/, 'लिंक ऐसे लिखें: `[पाठ](https://…)`', 'Write a link as `[text](https://…)`'],
  [
    /^(?:br|p|div)$/,
    'टैग मिटाएं; नए पैरा से पहले एक खाली पंक्ति छोड़ें।',
    'Delete the tag; leave a blank line before a new paragraph.',
  ],
  [/^h\d$/, 'उपशीर्षक ऐसे लिखें: `## उपशीर्षक`', 'Write a heading as `## heading`'],
  [/^(?:ul|ol|li)$/, 'सूची की हर पंक्ति `- ` से शुरू करें।', 'Begin each item of a list with `- `.'],
  [/^blockquote$/, 'उद्धरण की पंक्ति `> ` से शुरू करें।', 'Begin the lines of a quotation with `> `.'],
  [
    /^(?:img|figure)$/,
    'तस्वीर media/ में रखें और लिखें: `![तस्वीर में क्या है](नाम.jpg)`',
    'Put the picture into media/ and write `![what it shows](name.jpg)`',
  ],
  [
    /^(?:iframe|video|audio|embed|object|script)$/,
    'टैग मिटाएं; वीडियो या पोस्ट का पता अकेली पंक्ति में लिखें, जैसे `https://www.youtube.com/watch?v=…`',
    'Delete the tag; write the address of the video or post on a line of its own, such as `https://www.youtube.com/watch?v=…`',
  ],
  [/^hr$/, 'रेखा के लिए अकेली पंक्ति में `***` लिखें।', 'For a rule write `***` on a line of its own.'],
  [
    /^(?:table|tr|td|th)$/,
    'तालिका ऐसे लिखें: `| शहर | तापमान |`, अगली पंक्ति `| --- | --- |`',
    'Write a table as `| city | degrees |`, next line `| --- | --- |`',
  ],
];

export const htmlRemedies: Readonly<Record<Language, (name: string) => string>> = {
  hi: (name) => MARKDOWN_FOR.find(([names]) => names.test(name))?.[1] ?? 'टैग मिटाएं, पाठ रहने दें।',
  en: (name) =>
    MARKDOWN_FOR.find(([names]) => names.test(name))?.[2] ?? 'Delete the tag and keep the text.',
};

const hi = {
  copyWhy: 'अखबार की लिखावट का नियम',
  copyFix: (found: string, fix: string) => `“${found}” → “${fix}”`,
  copyRead: (rule: string, words: string) =>
    `“…${words}…” पढ़कर तय करें; पाठ ठीक हो तो खबर के ऊपर \`ignore: [{rule: ${rule}, reason: "…"}]\` लिखें।`,
  inPlaces: (message: string, count: string) => `${message} (${count} जगह)`,
  mendTogether: 'दिखने में कोई अंतर नहीं; सब एक साथ सुधर जाएंगे।',
  fixable: '(--fix से सुधर जाएगा)',
  alike: (count: string) => `इस फाइल में ऐसी ${count} जगह और; सब --fix से सुधर जाएंगी।`,
  summary: (files: string, errors: string, warnings: string) =>
    `${files === '1' ? '1 फाइल जांची' : `${files} फाइलें जांचीं`}: ${errors} गलतियां, ${warnings} चेतावनियां`,
  canFix: (count: string) => `${count} अपने आप सुधर सकती हैं: npm run check -- --fix`,
  fixed: (changes: string, files: string) => `${files} फाइलों में ${changes} पंक्तियां सुधारी गईं:`,
  andMore: (count: string) => `… और ${count} पंक्तियां`,
  more: (count: string) => `… और ${count}; सब देखने के लिए --json`,
  fileMissing: (file: string) =>
    `${file} नाम की कोई फाइल या फोल्डर नहीं है। पता ऐसे लिखें: content/articles/2024/11/khabar.md`,
  fileUnknown: (file: string) =>
    `${file} खबरों के फोल्डर में नहीं है। उसकी किसी फाइल या फोल्डर का पता लिखें, जैसे content/articles/2024/11/khabar.md`,
  help: `npm run check -- [विकल्प] [फाइल या फोल्डर…]
खबरों की जांच: ऊपर की जानकारी, वर्तनी और चिह्न, पुराने फॉन्ट, लिंक, तस्वीरें, टैग, कानूनी जानकारी।
कुछ न दें तो पूरा content/ जांचा जाता है। गलती हो तो निकास कोड 1, विकल्प गलत हो तो 2।

  --fix            जो बिना जोखिम सुधर सकता है, सुधारें और बदली पंक्तियां दिखाएं
  --strict         चेतावनियां भी गलती मानें
  --external       दूसरी साइटों के लिंक भी खोलकर देखें (धीमा; जवाब एक हफ्ते याद रहता है)
  --json           अंत में सब कुछ JSON में
  --content DIR    खबरों का फोल्डर (content)
  --cache DIR      जांच की याद (.cache); --no-cache से सब नए सिरे से
  --lang hi|en     भाषा
  --help           यह मदद

किसी खबर में एक नियम चुप कराना हो तो ऊपर लिखें:
  ignore: [{rule: नियम, reason: "कारण"}]`,
};

const en: typeof hi = {
  copyWhy: 'House style',
  copyFix: (found, fix) => `“${found}” → “${fix}”`,
  copyRead: (rule, words) =>
    `Read “…${words}…” and decide; if it is right, write \`ignore: [{rule: ${rule}, reason: "…"}]\`.`,
  inPlaces: (message, count) => `${message} (${count} places)`,
  mendTogether: 'They look the same; all are mended together.',
  fixable: '(--fix mends it)',
  alike: (count) => `${count} more like it in this file; --fix mends them all.`,
  summary: (files, errors, warnings) =>
    `Files checked: ${files}; errors: ${errors}; warnings: ${warnings}`,
  canFix: (count) => `${count} can be mended: npm run check -- --fix`,
  fixed: (changes, files) => `${changes} lines mended in ${files} files:`,
  andMore: (count) => `… and ${count} more lines`,
  more: (count) => `… and ${count} more; --json gives all`,
  fileMissing: (file) =>
    `There is no file or folder ${file}. Write it like content/articles/2024/11/khabar.md`,
  fileUnknown: (file) =>
    `${file} is not in the folder of stories. Name a file or folder of it, like content/articles/2024/11/khabar.md`,
  help: `npm run check -- [options] [FILE or FOLDER…]
Checks the stories: front matter, spelling and marks, legacy fonts, links, pictures, tags, law.
Without any all of content/ is checked. Exits with 1 on errors, 2 on wrong options.

  --fix            mend what can be mended safely, and show the changed lines
  --strict         warnings count as errors
  --external       ask other sites for the pages linked to (slow; remembered for a week)
  --json           everything as JSON on the last line
  --content DIR    folder of the stories (content)
  --cache DIR      what the last check remembers (.cache); --no-cache forgets it
  --lang hi|en     language
  --help           this help

To silence a rule in one story, write above it:
  ignore: [{rule: NAME, reason: "why"}]`,
};

export type CheckTexts = typeof hi;

export function checkTexts(language: Language): CheckTexts {
  return language === 'en' ? en : hi;
}
