/** Faults of what a story refers to, and of addresses. */
import type { ProblemEntry } from './problemEntry.ts';

export const referenceProblems = {
  'unknown-category': {
    severity: 'error',
    hi: {
      what: 'श्रेणी "{value}" नहीं मिली',
      why: 'हर खबर categories.yaml की किसी एक श्रेणी में जाती है।',
      remedy: '[[क्या `{suggestion}` लिखना था? ]]इनमें से एक लिखें: {known}',
    },
    en: {
      what: 'There is no category "{value}"',
      why: 'Every story belongs to one category of categories.yaml.',
      remedy: '[[Did you mean `{suggestion}`? ]]Write one of: {known}',
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
      remedy:
        '[[क्या `{suggestion}` लिखना था? ]]नया नाम हो तो authors.yaml में यह पंक्ति जोड़ें: `{entry}`। किसी का नाम न देना हो तो `author` की पंक्ति हटाएं।',
    },
    en: {
      what: 'The author "{value}" is not in authors.yaml',
      why: 'Every name has a page of its own, so its spelling must not vary.',
      remedy:
        '[[Did you mean `{suggestion}`? ]]Add a new name to authors.yaml: `{entry}`. To name nobody, delete the `author` line.',
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
  'author-with-place': {
    severity: 'error',
    hi: {
      what: 'लेखक के नाम के साथ जगह "{place}" लिखी है',
      why: 'जगह अलग छपती है; नाम के साथ लिखने पर वह दूसरा लेखक मानी जाती है।',
      remedy: 'दो पंक्तियों में लिखें: `author: {author}` और `place: {place}`',
    },
    en: {
      what: 'The place "{place}" stands beside the author\'s name',
      why: 'The place is printed apart; beside a name it would count as a second author.',
      remedy: 'Write two lines: `author: {author}` and `place: {place}`',
    },
  },
  'unknown-district': {
    severity: 'error',
    hi: {
      what: 'जिला "{value}" places.yaml में नहीं है',
      why: 'जिले के पन्ने पर वही खबरें आती हैं जिनका जिला पहचाना गया हो।',
      remedy:
        '[[क्या `{suggestion}` लिखना था? ]]places.yaml का कोई जिला लिखें; दूसरे राज्य या देश की खबर में `district` की पंक्ति हटाएं।',
    },
    en: {
      what: 'The district "{value}" is not in places.yaml',
      why: 'A district page shows the stories whose district is recognised.',
      remedy:
        '[[Did you mean `{suggestion}`? ]]Write a district of places.yaml; a story from elsewhere needs no `district`.',
    },
  },
  'unknown-story': {
    severity: 'error',
    hi: {
      what: '"{value}" नाम की कोई खबर नहीं मिली',
      why: 'यहां ऐसी खबर का पता चाहिए जो content/articles में हो।',
      remedy:
        '[[क्या `{suggestion}` लिखना था? ]]खबर साइट पर खोलें और पते का वह हिस्सा लिखें जो "/" से शुरू होता है।',
    },
    en: {
      what: 'There is no story "{value}"',
      why: 'The address of a story of content/articles is expected.',
      remedy:
        '[[Did you mean `{suggestion}`? ]]Open the story on the site and write its address from the first "/" on.',
    },
  },
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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
