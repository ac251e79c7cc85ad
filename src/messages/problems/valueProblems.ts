/** Faults of keys and their values. */
import type { ProblemEntry } from './problemEntry.ts';

export const valueProblems = {
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
      remedy: 'ऐसी पंक्ति जोड़ें: `{example}`',
    },
    en: {
      what: '`{key}` is missing',
      why: '`{key}` is always needed.',
      remedy: 'Add a line like `{example}`',
    },
  },
  'empty-key': {
    severity: 'error',
    hi: {
      what: '`{key}` खाली है',
      why: '`{key}` हर बार जरूरी है।',
      remedy: 'ऐसे लिखें: `{example}`',
    },
    en: {
      what: '`{key}` is empty',
      why: '`{key}` is always needed.',
      remedy: 'Write it like `{example}`',
    },
  },
  'text-expected': {
    severity: 'error',
    hi: {
      what: '`{key}` में सीधा पाठ चाहिए, सूची या कुंजियां नहीं',
      why: 'इस जगह एक ही मान छपता है।',
      remedy: 'एक पंक्ति में एक ही मान लिखें: `{example}`',
    },
    en: {
      what: '`{key}` takes plain text, no list and no keys',
      why: 'One value is printed here.',
      remedy: 'Write one value on one line: `{example}`',
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
      why: 'यहां तय शब्दों में से एक ही चलता है।',
      remedy: '[[क्या `{key}: {suggestion}` लिखना था? ]]इनमें से एक लिखें: {known}',
    },
    en: {
      what: '"{value}" cannot stand in `{key}`',
      why: 'Only words of a fixed list can.',
      remedy: '[[Did you mean `{key}: {suggestion}`? ]]Write one of: {known}',
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
