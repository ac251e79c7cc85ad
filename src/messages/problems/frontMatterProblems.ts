/** Faults in how front matter and settings are written: dashes, quotes, YAML. */
import type { ProblemEntry } from './problemEntry.ts';

export const frontMatterProblems = {
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
  'wrong-fence': {
    severity: 'error',
    hi: {
      what: 'पहली पंक्ति में ठीक तीन हाइफन `---` चाहिए, यहां "{found}" है',
      why: 'हाइफन कम-ज्यादा हों या आगे खाली जगह हो, तो ऊपर का हिस्सा पहचाना नहीं जाता।',
      remedy: 'पहली पंक्ति में सिर्फ `---` रखें।',
    },
    en: {
      what: 'The first line must be exactly three hyphens `---`, not "{found}"',
      why: 'With more, fewer or a space before them the front matter is not recognised.',
      remedy: 'Leave `---` alone on the first line.',
    },
  },
  'late-front-matter': {
    severity: 'error',
    hi: {
      what: 'पहली पंक्ति में तीन हाइफन `---` चाहिए; यहां वे पंक्ति {line} पर हैं',
      why: 'शीर्षक, तारीख और श्रेणी वाला हिस्सा फाइल की पहली पंक्ति से शुरू होता है।',
      remedy: 'पंक्ति {line} से ऊपर की पंक्तियां (खाली हों तो भी) हटाएं, या दूसरे `---` के नीचे ले जाएं।',
    },
    en: {
      what: 'The first line must be three hyphens `---`; here they are on line {line}',
      why: 'The part with title, date and category begins on the first line of the file.',
      remedy:
        'Delete the lines above line {line} (blank ones too) or move them below the second `---`.',
    },
  },
  'unclosed-front-matter': {
    severity: 'error',
    hi: {
      what: 'ऊपर के हिस्से को बंद करने वाली `---` पंक्ति नहीं मिली',
      why: 'इसके बिना पता नहीं चलता कि खबर कहां से शुरू होती है।',
      remedy: '[["{found}" मिटाकर ]]आखिरी कुंजी के बाद अकेली पंक्ति में `---` लिखें।',
    },
    en: {
      what: 'The line `---` that closes the front matter is missing',
      why: 'Without it nobody can tell where the story begins.',
      remedy: 'Write `---` on a line of its own after the last key[[, in place of "{found}"]].',
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
  'indented-key': {
    severity: 'error',
    hi: {
      what: '`{key}` से पहले खाली जगह है → `{fixed}`',
      why: 'आगे खाली जगह हो तो पंक्ति ऊपर वाली कुंजी का हिस्सा मानी जाती है।',
      remedy: 'पंक्ति के शुरू की खाली जगह मिटाएं: `{fixed}`',
    },
    en: {
      what: 'Spaces stand before `{key}` → `{fixed}`',
      why: 'An indented line counts as part of the key above it.',
      remedy: 'Delete the spaces at the beginning of the line: `{fixed}`',
    },
  },
  'broken-line': {
    severity: 'error',
    hi: {
      what: '{name} दो पंक्तियों में टूट गया है → `{fixed}`',
      why: 'हर पंक्ति `कुंजी: मान` के रूप में पढ़ी जाती है; इस पंक्ति में कुंजी नहीं है।',
      remedy: 'दोनों पंक्तियां जोड़कर लिखें: `{fixed}`',
    },
    en: {
      what: 'The {key} is broken over two lines → `{fixed}`',
      why: 'Every line is read as `key: value`, and this one has no key.',
      remedy: 'Join the two lines: `{fixed}`',
    },
  },
  'text-after-quote': {
    severity: 'error',
    hi: {
      what: 'उद्धरण चिह्न बंद होने के बाद भी {name} चलता है → `{fixed}`',
      why: 'मान "…" से शुरू हो, तो दूसरा चिह्न आते ही खत्म माना जाता है।',
      remedy: 'पूरा मान "…" में रखें, भीतर ‘…’ लगाएं: `{fixed}`',
    },
    en: {
      what: 'The {key} goes on after its closing quotation mark → `{fixed}`',
      why: 'A value that begins with a quotation mark ends with the next one.',
      remedy: 'Put the whole into "…" and write ‘…’ within: `{fixed}`',
    },
  },
  'dash-without-space': {
    severity: 'error',
    hi: {
      what: 'सूची में "-" के बाद खाली जगह चाहिए → `{fixed}`',
      why: 'खाली जगह न हो तो पंक्ति सूची की मद नहीं मानी जाती।',
      remedy: 'सूची की हर पंक्ति ऐसे लिखें: `{fixed}`',
    },
    en: {
      what: 'The "-" of a list needs a space behind it → `{fixed}`',
      why: 'Without the space the line is no item of a list.',
      remedy: 'Write every item like `{fixed}`',
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
      what: '"#" के बाद का पाठ छूट जाएगा',
      why: 'खाली जगह के बाद "#" आने पर पंक्ति का बाकी हिस्सा टिप्पणी माना जाता है।',
      remedy: 'यह पंक्ति ऐसे लिखें: `{fixed}`',
    },
    en: {
      what: 'The text after "#" would be lost',
      why: 'After a space "#" makes the rest of a line a comment.',
      remedy: 'Write the line as `{fixed}`',
    },
  },
  'tab-indent': {
    severity: 'error',
    hi: {
      what: 'पंक्ति टैब से शुरू होती है',
      why: 'ऊपर के हिस्से में टैब नहीं चलता।',
      remedy: 'टैब मिटाएं; किसी कुंजी के भीतर की पंक्ति हो तो उसकी जगह दो खाली जगह (स्पेस) दें।',
    },
    en: {
      what: 'The line begins with a tab',
      why: 'Tabs cannot indent front matter.',
      remedy: 'Delete the tab; in a line that belongs to a key above, write two spaces.',
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
      remedy: 'पाठ के अंत में वही उद्धरण चिह्न लगाएं जिससे वह शुरू हुआ[[: `{fixed}`]]।',
    },
    en: {
      what: 'A quotation mark is opened and never closed',
      why: 'All lines that follow are taken for part of the text.',
      remedy: 'End the text with the same mark that opens it[[: `{fixed}`]].',
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
      what: '[[`{key}` के आगे ]]`कुंजी: मान` के जोड़े चाहिए',
      why: 'जो लिखा है, उससे पता नहीं चलता कि उसमें क्या किस जगह का है।',
      remedy: 'ऐसे लिखें: `{example}`',
    },
    en: {
      what: 'Pairs of `key: value` are expected[[ after `{key}`]]',
      why: 'What is written does not say which part is which.',
      remedy: 'Write `{example}`',
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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
