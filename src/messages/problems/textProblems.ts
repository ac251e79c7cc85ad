/** Faults of a story's text and of its pictures. */
import type { ProblemEntry } from './problemEntry.ts';

export const textProblems = {
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
      remedy: 'अंत में `--write` जोड़ें तो फाइल में ही बदल जाएगी; फिर पढ़कर देखें।',
    },
    en: {
      what: 'The story is in Kruti Dev. To convert: `npm run convert -- --from krutidev010 {file}`',
      why: 'Readers would see a heap of Latin letters.',
      remedy: 'With `--write` at the end the file itself is changed; then read it.',
    },
  },
  'merge-conflict': {
    severity: 'error',
    hi: {
      what: 'यहां दो लोगों के बदलाव टकरा गए हैं (`{found}`)',
      why: 'गिट ने दोनों रूप लिख दिए हैं, ताकि कोई एक चुना जाए; ऐसे ही दोनों छप जाएंगे।',
      remedy: 'सही रूप रखें, दूसरा मिटाएं; `<<<<<<<`, `=======` और `>>>>>>>` वाली पंक्तियां भी मिटाएं।',
    },
    en: {
      what: 'The changes of two people met here (`{found}`)',
      why: 'Git wrote both versions down so that one is chosen; as it is, both would be printed.',
      remedy: 'Keep one version, delete the other and the lines `<<<<<<<`, `=======`, `>>>>>>>`.',
    },
  },
  'picture-not-found': {
    severity: 'error',
    hi: {
      what: 'तस्वीर "{src}" media/ में नहीं मिली',
      why: 'पाठकों को टूटी हुई तस्वीर दिखेगी।',
      remedy: 'तस्वीर की फाइल content/media/ में रखें या नाम जांचें।[[ क्या "{suggestion}" लिखना था?]]',
    },
    en: {
      what: 'The picture "{src}" is not in media/',
      why: 'Readers would see a broken picture.',
      remedy:
        'Put the picture into content/media/ or check its name.[[ Did you mean "{suggestion}"?]]',
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
  'picture-on-computer': {
    severity: 'error',
    hi: {
      what: 'तस्वीर का पता "{src}" आपके कंप्यूटर या फोन के भीतर का है',
      why: 'साइट बनाने वाला कंप्यूटर वहां तक नहीं पहुंच सकता।',
      remedy: 'तस्वीर की फाइल content/media/ में कॉपी करें और यहां सिर्फ उसका नाम लिखें[[: `{name}`]]',
    },
    en: {
      what: 'The picture address "{src}" lies within your own computer or phone',
      why: 'The machine that builds the site cannot reach it.',
      remedy: 'Copy the picture into content/media/ and write its name alone[[: `{name}`]]',
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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
