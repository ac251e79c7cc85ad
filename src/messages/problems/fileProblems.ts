/** Faults of a file as a whole. */
import type { ProblemEntry } from './problemEntry.ts';

export const fileProblems = {
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
  'office-file': {
    severity: 'error',
    hi: {
      what: 'यह Word, PDF या पेज बनाने के प्रोग्राम की फाइल है, खबर की नहीं',
      why: '{folder}/ में सिर्फ .md फाइलें पढ़ी जाती हैं; नाम बदलने से भी यह खबर नहीं बनेगी।',
      remedy:
        'फाइल खोलकर पाठ कॉपी करें और साइट के /sampadan/chipkayen/ पन्ने पर चिपकाएं, या `npm run new` से खबर बनाकर उसमें चिपकाएं; फिर यह फाइल हटाएं।',
    },
    en: {
      what: 'This file belongs to Word, PDF or a layout program and is no story',
      why: 'Only .md files are read in {folder}/; renaming it would not make a story of it.',
      remedy:
        'Copy its text into the page /sampadan/chipkayen/ of the site, or into a story made by `npm run new`; then remove the file.',
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
} as const satisfies Readonly<Record<string, ProblemEntry>>;
