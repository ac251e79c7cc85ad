/**
 * What the desk is told about faults in committed files. `what` names the fault, `why` the reason,
 * `remedy` what to do. Names in braces are filled in with the values of the problem.
 */

export type Language = 'hi' | 'en';
export type Severity = 'error' | 'warning';

export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

interface ProblemEntry {
  readonly severity: Severity;
  readonly hi: ProblemText;
  readonly en: ProblemText;
}

export const severityLabels: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  hi: { error: 'गलती', warning: 'चेतावनी' },
  en: { error: 'error', warning: 'warning' },
};

export const lineLabels: Readonly<Record<Language, string>> = {
  hi: 'पंक्ति {line}',
  en: 'line {line}',
};

/** How the desk calls what stands under a key. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: 'शीर्षक',
  deck: 'उपशीर्षक',
  summary: 'सारांश',
  place: 'स्थान',
  caption: 'तस्वीर के परिचय',
  alt: 'तस्वीर के विवरण',
  credit: 'तस्वीर के श्रेय',
  text: 'पाठ',
  reason: 'कारण',
};

/** Keys as writers type them in Hindi or by habit from other systems, and what they mean here. */
export const otherKeyNames: ReadonlyMap<string, string> = new Map([
  ['शीर्षक', 'title'],
  ['हेडलाइन', 'title'],
  ['headline', 'title'],
  ['heading', 'title'],
  ['तारीख', 'date'],
  ['तिथि', 'date'],
  ['दिनांक', 'date'],
  ['समय', 'date'],
  ['published', 'date'],
  ['pubdate', 'date'],
  ['श्रेणी', 'category'],
  ['वर्ग', 'category'],
  ['सेक्शन', 'category'],
  ['खंड', 'category'],
  ['categories', 'category'],
  ['section', 'category'],
  ['लेखक', 'author'],
  ['संवाददाता', 'author'],
  ['रिपोर्टर', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['reporter', 'author'],
  ['टैग', 'tags'],
  ['विषय', 'tags'],
  ['keywords', 'tags'],
  ['उपशीर्षक', 'deck'],
  ['subtitle', 'deck'],
  ['subheading', 'deck'],
  ['सारांश', 'summary'],
  ['संक्षेप', 'summary'],
  ['विवरण', 'summary'],
  ['description', 'summary'],
  ['excerpt', 'summary'],
  ['मुख्य बातें', 'points'],
  ['मुख्य-बातें', 'points'],
  ['highlights', 'points'],
  ['पता', 'permalink'],
  ['url', 'permalink'],
  ['link', 'permalink'],
  ['redirect_from', 'aliases'],
  ['स्थान', 'place'],
  ['जगह', 'place'],
  ['शहर', 'place'],
  ['location', 'place'],
  ['dateline', 'place'],
  ['जिला', 'district'],
  ['ज़िला', 'district'],
  ['districts', 'district'],
  ['अपडेट', 'updated'],
  ['lastmod', 'updated'],
  ['modified', 'updated'],
  ['तस्वीर', 'image'],
  ['फोटो', 'image'],
  ['चित्र', 'image'],
  ['photo', 'image'],
  ['picture', 'image'],
  ['thumbnail', 'image'],
  ['featured_image', 'image'],
  ['गैलरी', 'gallery'],
  ['photos', 'gallery'],
  ['वीडियो', 'video'],
  ['youtube', 'video'],
  ['एजेंसी', 'agency'],
  ['श्रेय', 'credit'],
  ['मसौदा', 'draft'],
  ['भूल सुधार', 'corrections'],
  ['correction', 'corrections'],
  ['संबंधित', 'related'],
  ['संबंधित खबरें', 'related'],
  ['ब्रेकिंग', 'breaking'],
  ['नाम', 'name'],
  ['पद', 'role'],
  ['परिचय', 'bio'],
  ['पाठ', 'text'],
  ['कारण', 'reason'],
]);

export const problemTexts = {
  // The file itself
  'file-too-large': {
    severity: 'error',
    hi: {
      what: 'फाइल बहुत बड़ी है: {size} एमबी',
      why: 'एक फाइल {limit} एमबी तक की हो सकती है, ताकि साइट बनाना न अटके।',
      remedy: 'तस्वीरें media/ में रखें और लंबे पाठ को अलग-अलग खबरों में बांटें।',
    },
    en: {
      what: 'The file is too large: {size} MB',
      why: 'A file may have up to {limit} MB, so that the build cannot hang on it.',
      remedy: 'Put pictures into media/ and split a long text into several stories.',
    },
  },
  'wrong-encoding': {
    severity: 'error',
    hi: {
      what: 'फाइल UTF-8 में नहीं है, {encoding} में लगती है',
      why: 'दूसरी एन्कोडिंग में हिंदी के अक्षर बिगड़ जाते हैं।',
      remedy: 'एडिटर में फाइल खोलकर "UTF-8" चुनें और फिर से सहेजें।',
    },
    en: {
      what: 'The file is not UTF-8; it looks like {encoding}',
      why: 'Hindi letters break in any other encoding.',
      remedy: 'Open the file in an editor, choose "UTF-8" and save it again.',
    },
  },
  'control-character': {
    severity: 'error',
    hi: {
      what: 'पाठ में न छपने वाला चिह्न {sign} है',
      why: 'ऐसे चिह्न पन्ने पर नहीं छप सकते; अक्सर दूसरे प्रोग्राम से कॉपी करने पर आ जाते हैं।',
      remedy: 'वह चिह्न मिटाएं या वाक्य फिर से टाइप करें।',
    },
    en: {
      what: 'The text holds the unprintable character {sign}',
      why: 'Such characters cannot stand in a page; they often come from pasting.',
      remedy: 'Delete the character or type the sentence anew.',
    },
  },
  'unreadable-file': {
    severity: 'error',
    hi: {
      what: 'फाइल पढ़ी नहीं जा सकी ({reason})',
      why: 'जो फाइल पढ़ी न जा सके, उसकी खबर छूट जाएगी।',
      remedy: 'फाइल की अनुमति और नाम जांचें।',
    },
    en: {
      what: 'The file cannot be read ({reason})',
      why: 'A file that cannot be read would lose its story.',
      remedy: 'Check the permissions and the name of the file.',
    },
  },
  'symbolic-link': {
    severity: 'error',
    hi: {
      what: 'यह असली फाइल नहीं, {target} का लिंक है',
      why: 'लिंक फोल्डर के बाहर ले जा सकते हैं या घूमकर वहीं लौट सकते हैं, इसलिए पढ़े नहीं जाते।',
      remedy: 'लिंक हटाकर यहां असली फाइल रखें।',
    },
    en: {
      what: 'This is not a file but a link to {target}',
      why: 'Links can leave the folder or run in circles, so they are not followed.',
      remedy: 'Replace the link with the file itself.',
    },
  },
  'not-an-article': {
    severity: 'error',
    hi: {
      what: 'यह खबर की फाइल नहीं है',
      why: '{folder}/ में सिर्फ .md फाइलें पढ़ी जाती हैं; बाकी छूट जाएंगी।',
      remedy: 'खबर हो तो नाम के अंत में .md लगाएं, तस्वीर हो तो media/ में रखें।',
    },
    en: {
      what: 'This is not a story',
      why: 'Only .md files are read in {folder}/; anything else would be lost.',
      remedy: 'Rename a story so that it ends in .md; move a picture to media/.',
    },
  },
  'stray-file': {
    severity: 'warning',
    hi: {
      what: '"{name}" किसी काम की फाइल नहीं लगती',
      why: 'इस फोल्डर में इस नाम की कोई फाइल नहीं पढ़ी जाती।',
      remedy: 'नाम जांचें। क्या "{suggestion}" लिखना था?',
    },
    en: {
      what: '"{name}" is not read',
      why: 'No file of this name is expected in this folder.',
      remedy: 'Check the name. Did you mean "{suggestion}"?',
    },
  },
  'missing-file': {
    severity: 'error',
    hi: {
      what: '{name} नहीं मिली',
      why: 'इसके बिना अखबार नहीं बन सकता।',
      remedy: 'content/ फोल्डर में {name} बनाएं।',
    },
    en: {
      what: '{name} is missing',
      why: 'The paper cannot be made without it.',
      remedy: 'Create {name} in the content folder.',
    },
  },

  // Front matter and YAML
  'no-front-matter': {
    severity: 'error',
    hi: {
      what: 'पहली पंक्ति में तीन हाइफन `---` चाहिए',
      why: 'शीर्षक, तारीख और श्रेणी दो `---` पंक्तियों के बीच लिखे जाते हैं।',
      remedy: 'फाइल की शुरुआत में `---`, फिर `title:`, `date:`, `category:`, फिर `---` लिखें।',
    },
    en: {
      what: 'The first line must be three hyphens `---`',
      why: 'Title, date and category stand between two lines of `---`.',
      remedy: 'Begin the file with `---`, then `title:`, `date:`, `category:`, then `---`.',
    },
  },
  'long-dash': {
    severity: 'error',
    hi: {
      what: 'पहली पंक्ति में तीन हाइफन `---` चाहिए; फोन ने उन्हें एक लंबे डैश (—) में बदल दिया है',
      why: 'फोन का ऑटो-करेक्ट तीन हाइफन को एक डैश बना देता है।',
      remedy: '"{found}" मिटाकर `---` लिखें।',
    },
    en: {
      what: 'The first line must be three hyphens `---`; a phone turned them into a long dash (—)',
      why: 'The auto-correction of phones makes one dash of three hyphens.',
      remedy: 'Replace "{found}" with `---`.',
    },
  },
  'unclosed-front-matter': {
    severity: 'error',
    hi: {
      what: 'ऊपर के हिस्से को बंद करने वाली `---` पंक्ति नहीं मिली',
      why: 'इसके बिना पता नहीं चलता कि खबर कहां से शुरू होती है।',
      remedy: 'आखिरी कुंजी के बाद अकेली पंक्ति में `---` लिखें।',
    },
    en: {
      what: 'The line `---` that closes the front matter is missing',
      why: 'Without it nobody can tell where the story begins.',
      remedy: 'Write `---` on a line of its own after the last key.',
    },
  },
  'front-matter-engine': {
    severity: 'error',
    hi: {
      what: 'पहली पंक्ति में `---` के बाद "{engine}" लिखा है',
      why: 'ऊपर का हिस्सा सिर्फ YAML में पढ़ा जाता है; कोई कोड नहीं चलाया जाता।',
      remedy: 'पहली पंक्ति में सिर्फ `---` रखें।',
    },
    en: {
      what: 'The first line says "{engine}" after `---`',
      why: 'Front matter is read as YAML only; code is never run.',
      remedy: 'Leave `---` alone on the first line.',
    },
  },
  'colon-in-text': {
    severity: 'error',
    hi: {
      what: '{name} में ":" है, इसलिए उसे उद्धरण चिह्न में लिखें → `{fixed}`',
      why: 'बिना उद्धरण चिह्न के ":" और खाली जगह के बाद नई कुंजी मानी जाती है।',
      remedy: 'यह पंक्ति ऐसे लिखें: `{fixed}`',
    },
    en: {
      what: 'The {key} holds ":", so it needs quotes → `{fixed}`',
      why: 'Without quotes ":" and a space begin a new key.',
      remedy: 'Write the line as `{fixed}`',
    },
  },
  'text-needs-quotes': {
    severity: 'error',
    hi: {
      what: '{name} "{sign}" से शुरू होता है, इसलिए उसे उद्धरण चिह्न में लिखें → `{fixed}`',
      why: 'पंक्ति की शुरुआत में "{sign}" का यहां अलग मतलब होता है।',
      remedy: 'यह पंक्ति ऐसे लिखें: `{fixed}`',
    },
    en: {
      what: 'The {key} begins with "{sign}", so it needs quotes → `{fixed}`',
      why: 'At the beginning of a value "{sign}" has a meaning of its own.',
      remedy: 'Write the line as `{fixed}`',
    },
  },
  'missing-colon': {
    severity: 'error',
    hi: {
      what: '"{key}" के बाद ":" और एक खाली जगह चाहिए → `{fixed}`',
      why: 'इसी से पता चलता है कि कुंजी कहां खत्म हुई और पाठ कहां शुरू।',
      remedy: 'यह पंक्ति ऐसे लिखें: `{fixed}`',
    },
    en: {
      what: '"{key}" needs ":" and a space behind it → `{fixed}`',
      why: 'They tell where the key ends and the text begins.',
      remedy: 'Write the line as `{fixed}`',
    },
  },
  'unclosed-list': {
    severity: 'error',
    hi: {
      what: 'सूची का "[" खुला है, "]" नहीं मिला',
      why: 'बंद होने तक आगे की सारी पंक्तियां सूची का हिस्सा मानी जाती हैं।',
      remedy: 'सूची के अंत में "]" लगाएं: `tags: [रेल, मौसम]`',
    },
    en: {
      what: 'The "[" of a list is open, its "]" is missing',
      why: 'Until it closes, all lines below belong to the list.',
      remedy: 'End the list with "]": `tags: [रेल, मौसम]`',
    },
  },
  'hash-in-text': {
    severity: 'error',
    hi: {
      what: '"#" के बाद का पाठ छूट जाएगा, इसलिए पूरा पाठ उद्धरण चिह्न में लिखें',
      why: 'खाली जगह के बाद "#" आने पर पंक्ति का बाकी हिस्सा टिप्पणी माना जाता है।',
      remedy: 'यह पंक्ति ऐसे लिखें: `{fixed}`',
    },
    en: {
      what: 'The text after "#" would be lost, so the whole needs quotes',
      why: 'After a space "#" makes the rest of a line a comment.',
      remedy: 'Write the line as `{fixed}`',
    },
  },
  'tab-indent': {
    severity: 'error',
    hi: {
      what: 'पंक्ति टैब से शुरू होती है',
      why: 'ऊपर के हिस्से में टैब नहीं चलता।',
      remedy: 'टैब की जगह दो खाली जगह (स्पेस) दें।',
    },
    en: {
      what: 'The line begins with a tab',
      why: 'Tabs cannot indent front matter.',
      remedy: 'Replace the tab with two spaces.',
    },
  },
  'quotation-within': {
    severity: 'error',
    hi: {
      what: '{name} के बाहर और भीतर एक ही उद्धरण चिह्न है → `{fixed}`',
      why: 'भीतर का पहला चिह्न पाठ का अंत माना जाता है, और बाकी पाठ समझ में नहीं आता।',
      remedy: 'बाहर "…" रहने दें, भीतर ‘…’ लगाएं: `{fixed}`',
    },
    en: {
      what: 'The same quotation marks stand around and within the {key} → `{fixed}`',
      why: 'The first mark within is taken for the end of the text.',
      remedy: 'Keep "…" around it and write ‘…’ within: `{fixed}`',
    },
  },
  'unclosed-quote': {
    severity: 'error',
    hi: {
      what: 'उद्धरण चिह्न खुला है, बंद नहीं हुआ',
      why: 'बंद होने तक आगे की सारी पंक्तियां उसी का हिस्सा मानी जाती हैं।',
      remedy: 'पाठ के अंत में वही उद्धरण चिह्न लगाएं जिससे वह शुरू हुआ।',
    },
    en: {
      what: 'A quotation mark is opened and never closed',
      why: 'All lines that follow are taken for part of the text.',
      remedy: 'End the text with the same mark that opens it.',
    },
  },
  'duplicate-key': {
    severity: 'error',
    hi: {
      what: '`{key}` दो बार लिखा है',
      why: 'पता नहीं चलता कि दोनों में से कौन-सा सही है।',
      remedy: 'एक पंक्ति मिटाएं।',
    },
    en: {
      what: '`{key}` stands twice',
      why: 'Nobody can tell which one counts.',
      remedy: 'Delete one of the lines.',
    },
  },
  'broken-yaml': {
    severity: 'error',
    hi: {
      what: 'यह पंक्ति समझ में नहीं आई',
      why: 'YAML के नियम के अनुसार नहीं है: {reason}',
      remedy: 'हर पंक्ति `कुंजी: मान` के रूप में लिखें; चिह्नों वाला पाठ "…" में रखें।',
    },
    en: {
      what: 'This line cannot be understood',
      why: 'It is not valid YAML: {reason}',
      remedy: 'Write every line as `key: value`; put text with signs into "…".',
    },
  },
  'not-a-mapping': {
    severity: 'error',
    hi: {
      what: 'यहां `कुंजी: मान` की पंक्तियां चाहिए',
      why: 'जो लिखा है, उससे पता नहीं चलता कि क्या शीर्षक है और क्या तारीख।',
      remedy: 'हर पंक्ति `title: …` की तरह लिखें।',
    },
    en: {
      what: 'Lines of `key: value` are expected here',
      why: 'What is written does not say which part is the title and which the date.',
      remedy: 'Write each line like `title: …`.',
    },
  },
  'not-a-list': {
    severity: 'error',
    hi: {
      what: 'यहां सूची चाहिए',
      why: 'हर मद "- " से शुरू होने वाली अपनी पंक्ति में पढ़ी जाती है।',
      remedy: 'हर मद को "- " के साथ नई पंक्ति में लिखें।',
    },
    en: {
      what: 'A list is expected here',
      why: 'Each item is read from its own line, beginning with "- ".',
      remedy: 'Write each item on a new line after "- ".',
    },
  },

  // Keys and values
  'misspelt-key': {
    severity: 'error',
    hi: {
      what: '"{key}" की जगह `{suggestion}` लिखें',
      why: '"{key}" नाम की कोई कुंजी नहीं है, इसलिए इसका मान छूट जाएगा।',
      remedy: '`{suggestion}:` लिखें।',
    },
    en: {
      what: 'Write `{suggestion}` in place of "{key}"',
      why: 'There is no key "{key}", so its value would be lost.',
      remedy: 'Write `{suggestion}:`.',
    },
  },
  'unknown-key': {
    severity: 'error',
    hi: {
      what: '"{key}" नाम की कोई कुंजी नहीं है',
      why: 'अनजान कुंजी का मान कहीं नहीं छपेगा।',
      remedy: 'पंक्ति हटाएं या इनमें से कोई लिखें: {known}',
    },
    en: {
      what: 'There is no key "{key}"',
      why: 'The value of an unknown key would be printed nowhere.',
      remedy: 'Delete the line or use one of: {known}',
    },
  },
  'missing-key': {
    severity: 'error',
    hi: {
      what: '`{key}` नहीं लिखा है',
      why: '`{key}` हर बार जरूरी है।',
      remedy: '`{key}: …` की पंक्ति जोड़ें।',
    },
    en: {
      what: '`{key}` is missing',
      why: '`{key}` is always needed.',
      remedy: 'Add a line `{key}: …`.',
    },
  },
  'empty-key': {
    severity: 'error',
    hi: {
      what: '`{key}` खाली है',
      why: '`{key}` हर बार जरूरी है।',
      remedy: '`{key}:` के आगे मान लिखें।',
    },
    en: {
      what: '`{key}` is empty',
      why: '`{key}` is always needed.',
      remedy: 'Write a value after `{key}:`.',
    },
  },
  'text-expected': {
    severity: 'error',
    hi: {
      what: '`{key}` में सीधा पाठ चाहिए, सूची या कुंजियां नहीं',
      why: 'इस जगह एक ही मान छपता है।',
      remedy: 'एक पंक्ति में लिखें: `{key}: …`',
    },
    en: {
      what: '`{key}` takes plain text, no list and no keys',
      why: 'One value is printed here.',
      remedy: 'Write it on one line: `{key}: …`',
    },
  },
  'yes-or-no': {
    severity: 'error',
    hi: {
      what: '`{key}` में "{value}" नहीं चलेगा',
      why: 'यहां सिर्फ हां या नहीं लिखा जा सकता है।',
      remedy: '`{key}: true` या `{key}: false` लिखें।',
    },
    en: {
      what: '"{value}" cannot stand in `{key}`',
      why: 'Only yes or no make sense here.',
      remedy: 'Write `{key}: true` or `{key}: false`.',
    },
  },
  'number-expected': {
    severity: 'error',
    hi: {
      what: '`{key}` में संख्या चाहिए, "{value}" नहीं',
      why: 'यह {from} से {to} के बीच की संख्या होती है।',
      remedy: 'संख्या लिखें, जैसे `{key}: {example}`।',
    },
    en: {
      what: '`{key}` takes a number, not "{value}"',
      why: 'It lies between {from} and {to}.',
      remedy: 'Write a number, such as `{key}: {example}`.',
    },
  },
  'unknown-choice': {
    severity: 'error',
    hi: {
      what: '`{key}` में "{value}" नहीं चलेगा',
      why: 'यहां इनमें से एक ही लिखा जा सकता है: {known}',
      remedy: 'क्या `{key}: {suggestion}` लिखना था?',
    },
    en: {
      what: '"{value}" cannot stand in `{key}`',
      why: 'Only these can: {known}',
      remedy: 'Did you mean `{key}: {suggestion}`?',
    },
  },
  'bad-id': {
    severity: 'error',
    hi: {
      what: '`{key}` में "{value}" नहीं चलेगा',
      why: 'पते में सिर्फ छोटे रोमन अक्षर, अंक और बीच में हाइफन आते हैं।',
      remedy: '`{key}: {suggestion}` लिखें।',
    },
    en: {
      what: '"{value}" cannot stand in `{key}`',
      why: 'Addresses hold small Roman letters, digits and single hyphens only.',
      remedy: 'Write `{key}: {suggestion}`.',
    },
  },
  'bad-link': {
    severity: 'error',
    hi: {
      what: '"{value}" पूरा पता नहीं है',
      why: 'यहां https:// से शुरू होने वाला पता चाहिए।',
      remedy: 'पता ब्राउजर से पूरा कॉपी करें, जैसे https://example.com/',
    },
    en: {
      what: '"{value}" is not a complete address',
      why: 'An address that begins with https:// is expected.',
      remedy: 'Copy the whole address from the browser, such as https://example.com/',
    },
  },
  'duplicate-id': {
    severity: 'error',
    hi: {
      what: '"{id}" दो बार है',
      why: 'एक कोड से एक ही चीज पहचानी जाती है।',
      remedy: 'दूसरे का `id` बदलें।',
    },
    en: {
      what: '"{id}" stands twice',
      why: 'An id names one thing only.',
      remedy: 'Give the second one another `id`.',
    },
  },

  // Dates
  'date-format': {
    severity: 'error',
    hi: {
      what: 'तारीख समझ में आई: {read}। इसे `{fixed}` लिखें',
      why: 'अलग-अलग ढंग से लिखी तारीखों में दिन और महीना उलट जाते हैं; साल-महीना-दिन में ऐसा नहीं होता।',
      remedy: '`{key}: {fixed}` लिखें।',
    },
    en: {
      what: 'The date is understood as {read}. Write it `{fixed}`',
      why: 'Day and month get mixed up in other forms; year-month-day is never misread.',
      remedy: 'Write `{key}: {fixed}`.',
    },
  },
  'date-ambiguous': {
    severity: 'error',
    hi: {
      what: '"{value}" दो तरह से पढ़ी जा सकती है: {first} या {second}',
      why: 'पता नहीं चलता कि पहले दिन लिखा है या महीना।',
      remedy: '`{key}: {firstFixed}` या `{key}: {secondFixed}` लिखें।',
    },
    en: {
      what: '"{value}" can be read as {first} or {second}',
      why: 'Nobody can tell whether the day or the month comes first.',
      remedy: 'Write `{key}: {firstFixed}` or `{key}: {secondFixed}`.',
    },
  },
  'date-impossible': {
    severity: 'error',
    hi: {
      what: '"{value}" जैसी कोई तारीख या समय नहीं होता',
      why: '{key} में ऐसा दिन चाहिए जो कैलेंडर में हो, और समय 00:00 से 23:59 तक।',
      remedy: 'कैलेंडर देखकर `{key}: 2024-11-22 18:35` के रूप में लिखें।',
    },
    en: {
      what: 'There is no such date or time as "{value}"',
      why: 'The {key} must be a day of the calendar, and a time from 00:00 to 23:59.',
      remedy: 'Look at the calendar and write it like `{key}: 2024-11-22 18:35`.',
    },
  },
  'date-unknown': {
    severity: 'error',
    hi: {
      what: 'तारीख "{value}" समझ में नहीं आई',
      why: 'खबरें तारीख से ही क्रम में लगती हैं।',
      remedy: '`{key}: 2024-11-22` या `{key}: 2024-11-22 18:35` के रूप में लिखें।',
    },
    en: {
      what: 'The date "{value}" cannot be understood',
      why: 'Stories are put in order by their dates.',
      remedy: 'Write it like `{key}: 2024-11-22` or `{key}: 2024-11-22 18:35`.',
    },
  },
  'date-order': {
    severity: 'error',
    hi: {
      what: '`{key}` ({value}) `{before}` से पहले की है',
      why: 'खबर छपने से पहले न अपडेट हो सकती है, न हट सकती है।',
      remedy: 'दोनों तारीखें जांचें।',
    },
    en: {
      what: '`{key}` ({value}) lies before `{before}`',
      why: 'A story can neither be updated nor end before it is published.',
      remedy: 'Check both dates.',
    },
  },

  // References
  'unknown-category': {
    severity: 'error',
    hi: {
      what: 'श्रेणी "{value}" नहीं मिली',
      why: 'हर खबर categories.yaml की किसी एक श्रेणी में जाती है।',
      remedy: 'क्या `{suggestion}` लिखना था? सभी श्रेणियां: {known}',
    },
    en: {
      what: 'There is no category "{value}"',
      why: 'Every story belongs to one category of categories.yaml.',
      remedy: 'Did you mean `{suggestion}`? All categories: {known}',
    },
  },
  'category-code': {
    severity: 'warning',
    hi: {
      what: '"{value}" का कोड `{suggestion}` है',
      why: 'श्रेणी पहचान ली गई, पर उसका कोड या पूरा हिंदी नाम लिखना बेहतर है।',
      remedy: '`category: {suggestion}` लिखें।',
    },
    en: {
      what: 'The code of "{value}" is `{suggestion}`',
      why: 'The category was recognised; its code or whole Hindi name is safer.',
      remedy: 'Write `category: {suggestion}`.',
    },
  },
  'unknown-author': {
    severity: 'error',
    hi: {
      what: 'लेखक "{value}" authors.yaml में नहीं है',
      why: 'हर नाम का अपना पन्ना बनता है, इसलिए वर्तनी एक ही रहनी चाहिए।',
      remedy: 'क्या `{suggestion}` लिखना था? नया नाम हो तो authors.yaml में जोड़ें।',
    },
    en: {
      what: 'The author "{value}" is not in authors.yaml',
      why: 'Every name has a page of its own, so its spelling must not vary.',
      remedy: 'Did you mean `{suggestion}`? Add a new name to authors.yaml.',
    },
  },
  'several-authors': {
    severity: 'error',
    hi: {
      what: 'दो नाम हैं? सूची में लिखें: `[{list}]`',
      why: 'एक पंक्ति में लिखे कई नाम एक ही लेखक माने जाते हैं।',
      remedy: '`author: [{list}]` लिखें।',
    },
    en: {
      what: 'Two names? Write a list: `[{list}]`',
      why: 'Names written in one text count as one author.',
      remedy: 'Write `author: [{list}]`.',
    },
  },
  'unknown-district': {
    severity: 'error',
    hi: {
      what: 'जिला "{value}" places.yaml में नहीं है',
      why: 'जिले के पन्ने पर वही खबरें आती हैं जिनका जिला पहचाना गया हो।',
      remedy: 'क्या `{suggestion}` लिखना था?',
    },
    en: {
      what: 'The district "{value}" is not in places.yaml',
      why: 'A district page shows the stories whose district is recognised.',
      remedy: 'Did you mean `{suggestion}`?',
    },
  },
  'unknown-story': {
    severity: 'error',
    hi: {
      what: '"{value}" नाम की कोई खबर नहीं मिली',
      why: 'यहां ऐसी खबर का पता चाहिए जो content/articles में हो।',
      remedy: 'क्या `{suggestion}` लिखना था?',
    },
    en: {
      what: 'There is no story "{value}"',
      why: 'The address of a story of content/articles is expected.',
      remedy: 'Did you mean `{suggestion}`?',
    },
  },

  // Addresses
  'bad-address': {
    severity: 'error',
    hi: {
      what: 'पता "{value}" इस साइट का पता नहीं हो सकता',
      why: 'पता "/" से शुरू होता है, "/" पर खत्म होता है और उसमें "..", "?", "#" या खाली जगह नहीं होती।',
      remedy: '`{suggestion}` जैसा पता लिखें।',
    },
    en: {
      what: '"{value}" cannot be an address of this site',
      why: 'An address begins and ends with "/" and holds no "..", "?", "#" or space.',
      remedy: 'Write an address like `{suggestion}`.',
    },
  },
  'reserved-address': {
    severity: 'error',
    hi: {
      what: 'पता "{value}" साइट के अपने पन्ने का है',
      why: '"{reserved}" से शुरू होने वाले पते साइट खुद बनाती है।',
      remedy: 'दूसरा पता चुनें।',
    },
    en: {
      what: 'The address "{value}" belongs to a page of the site itself',
      why: 'The site makes all addresses that begin with "{reserved}".',
      remedy: 'Choose another address.',
    },
  },
  'duplicate-permalink': {
    severity: 'error',
    hi: {
      what: 'दोनों खबरों का पता एक है: {permalink} ({other})। इनमें से एक का `slug` बदलें',
      why: 'एक पते पर एक ही खबर खुल सकती है; दूसरी खो जाएगी।',
      remedy: 'इस फाइल या {other} में `slug: …` लिखें।',
    },
    en: {
      what: 'Both stories have one address: {permalink} ({other}). Change the `slug` of one',
      why: 'One address opens one story; the other would be lost.',
      remedy: 'Write `slug: …` in this file or in {other}.',
    },
  },
  'duplicate-alias': {
    severity: 'error',
    hi: {
      what: 'पुराना पता {alias} किसी और का भी है ({other})',
      why: 'एक पुराना पता एक ही खबर पर भेज सकता है।',
      remedy: 'दोनों में से एक फाइल के `aliases` से इसे हटाएं।',
    },
    en: {
      what: 'The old address {alias} belongs to another file too ({other})',
      why: 'An old address can lead to one story only.',
      remedy: 'Remove it from the `aliases` of one of the files.',
    },
  },

  // Text and pictures
  'empty-body': {
    severity: 'error',
    hi: {
      what: 'खबर का पाठ खाली है',
      why: 'शीर्षक पर टैप करने वाले को खाली पन्ना मिलेगा।',
      remedy: 'दूसरी `---` पंक्ति के नीचे खबर लिखें, या `draft: true` लगाएं।',
    },
    en: {
      what: 'The story has no text',
      why: 'Readers who tap the headline would find an empty page.',
      remedy: 'Write the story below the second `---`, or set `draft: true`.',
    },
  },
  'legacy-font': {
    severity: 'error',
    hi: {
      what: 'खबर कृतिदेव में है। बदलने के लिए: `npm run convert -- --from krutidev010 {file}`',
      why: 'पुराने फॉन्ट का पाठ पाठकों को अंग्रेजी अक्षरों का ढेर दिखेगा।',
      remedy: 'यूनिकोड में बदलकर फिर सहेजें।',
    },
    en: {
      what: 'The story is in Kruti Dev. To convert: `npm run convert -- --from krutidev010 {file}`',
      why: 'Readers would see a heap of Latin letters.',
      remedy: 'Convert it to Unicode and save it again.',
    },
  },
  'picture-not-found': {
    severity: 'error',
    hi: {
      what: 'तस्वीर "{src}" media/ में नहीं मिली',
      why: 'पाठकों को टूटी हुई तस्वीर दिखेगी।',
      remedy: 'तस्वीर media/ में रखें या नाम जांचें। क्या "{suggestion}" लिखना था?',
    },
    en: {
      what: 'The picture "{src}" is not in media/',
      why: 'Readers would see a broken picture.',
      remedy: 'Put the picture into media/ or check its name. Did you mean "{suggestion}"?',
    },
  },
  'picture-ambiguous': {
    severity: 'error',
    hi: {
      what: '"{src}" नाम की एक से ज्यादा तस्वीरें हैं: {found}',
      why: 'पता नहीं चलता कि कौन-सी लगानी है।',
      remedy: 'फोल्डर के साथ पूरा नाम लिखें।',
    },
    en: {
      what: 'Several pictures are named "{src}": {found}',
      why: 'Nobody can tell which one is meant.',
      remedy: 'Write the name with its folder.',
    },
  },
  'picture-elsewhere': {
    severity: 'error',
    hi: {
      what: 'तस्वीर "{src}" दूसरी साइट पर है',
      why: 'वह साइट बंद हो सकती है और पाठकों पर नजर रख सकती है।',
      remedy: 'अनुमति हो तो तस्वीर media/ में रखें और उसका नाम लिखें।',
    },
    en: {
      what: 'The picture "{src}" lies on another site',
      why: 'That site can vanish, and it can watch our readers.',
      remedy: 'If you may, put the picture into media/ and write its name.',
    },
  },
  'picture-outside': {
    severity: 'error',
    hi: {
      what: 'तस्वीर का पता "{src}" media/ के बाहर जाता है',
      why: 'सिर्फ media/ की तस्वीरें छपती हैं।',
      remedy: 'तस्वीर media/ में रखें और उसका नाम लिखें।',
    },
    en: {
      what: 'The picture address "{src}" leaves media/',
      why: 'Only pictures of media/ are published.',
      remedy: 'Put the picture into media/ and write its name.',
    },
  },
  'picture-broken': {
    severity: 'error',
    hi: {
      what: 'तस्वीर की फाइल खुल नहीं रही',
      why: 'फाइल अधूरी या खराब है, या तस्वीर नहीं है ({reason})।',
      remedy: 'तस्वीर फिर से JPEG या PNG में सहेजें और media/ में रखें।',
    },
    en: {
      what: 'The picture cannot be opened',
      why: 'The file is incomplete, damaged or no picture ({reason}).',
      remedy: 'Save the picture again as JPEG or PNG and put it into media/.',
    },
  },
  'weather-unreadable': {
    severity: 'warning',
    hi: {
      what: 'मौसम की फाइल पढ़ी नहीं जा सकी ({reason})',
      why: 'पट्टी में तापमान नहीं दिखेगा; बाकी साइट पूरी है।',
      remedy: 'फाइल फिर से बनाएं: npm run weather -- --out फाइल',
    },
    en: {
      what: 'The weather file cannot be read ({reason})',
      why: 'The strip will show no temperature; the rest of the site is complete.',
      remedy: 'Make the file again: npm run weather -- --out FILE',
    },
  },
  'picture-too-large': {
    severity: 'error',
    hi: {
      what: 'तस्वीर बहुत बड़ी है: {width}×{height} पिक्सेल',
      why: 'इतनी बड़ी तस्वीर साइट बनाने वाले कंप्यूटर की पूरी मेमरी ले सकती है।',
      remedy: 'तस्वीर को 4000 पिक्सेल या उससे कम चौड़ा करके सहेजें।',
    },
    en: {
      what: 'The picture is too large: {width}×{height} pixels',
      why: 'A picture of that size can take all memory of the machine that builds the site.',
      remedy: 'Save the picture 4000 pixels wide or smaller.',
    },
  },
  'picture-without-alt': {
    severity: 'error',
    hi: {
      what: 'तस्वीर मिली, पर विवरण (alt) नहीं लिखा: तस्वीर में क्या दिख रहा है, एक वाक्य में लिखें',
      why: 'जो पाठक तस्वीर नहीं देख सकते, उनका फोन यही वाक्य पढ़कर सुनाता है।',
      remedy: '{example}',
    },
    en: {
      what: 'The picture is there but has no description (alt): say in one sentence what it shows',
      why: 'Phones read this sentence aloud to readers who cannot see the picture.',
      remedy: '{example}',
    },
  },
  'corrections-form': {
    severity: 'error',
    hi: {
      what: 'भूल सुधार में तारीख और पाठ अलग लिखें',
      why: 'पाठकों को बताया जाता है कि सुधार कब हुआ।',
      remedy: 'ऐसे लिखें:\n      corrections:\n        - date: 2024-11-23\n          text: "{text}"',
    },
    en: {
      what: 'Write the date and the text of a correction apart',
      why: 'Readers are told when it was corrected.',
      remedy: 'Write:\n      corrections:\n        - date: 2024-11-23\n          text: "{text}"',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;

export type ProblemRule = keyof typeof problemTexts;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type TextsOf<Rule extends ProblemRule> = {
  [Language_ in Language]: (typeof problemTexts)[Rule][Language_][keyof ProblemText];
}[Language];

/** The values that the texts of a rule name in braces: all of them must be given. */
export type ProblemValues<Rule extends ProblemRule> = Readonly<
  Record<Placeholder<TextsOf<Rule>>, string>
>;
