/** What a command says of words that it does not understand. */
import type { Language } from './problems.ts';

const hi = {
  unknown: (option: string, meant: string | undefined) =>
    `"${option}" नाम का विकल्प नहीं है।${meant === undefined ? '' : ` क्या आप "${meant}" लिखना चाहते थे?`}`,
  valueMissing: (option: string) =>
    `"${option}" के बाद उसका मान लिखें। अगर मान "-" से ही शुरू होता है, तो ऐसे: ${option}=मान`,
  valueTooMany: (option: string, value: string) =>
    `"${option}" अकेला लिखा जाता है, उसके साथ "${value}" नहीं।`,
  tooMany: (word: string) =>
    `"${word}" समझ में नहीं आया: यह कमांड सिर्फ विकल्प लेती है, जो "--" से शुरू होते हैं।`,
  wrongLanguage: (value: string) => `--lang "${value}" नहीं हो सकता: hi (हिंदी) या en (अंग्रेजी) लिखें।`,
  folderMissing: (folder: string, option: string) =>
    `फोल्डर ${folder} नहीं मिला। ${option} से सही फोल्डर बताएं।`,
  unreadable: {
    ENOENT: 'ऐसी कोई फाइल नहीं है; नाम और फोल्डर देख लें',
    EISDIR: 'यह फोल्डर है, फाइल नहीं',
    EACCES: 'इसे पढ़ने की अनुमति नहीं है',
  } as Readonly<Record<string, string>>,
  helpHint: 'सब विकल्प देखने के लिए --help लिखें।',
};

const en: typeof hi = {
  unknown: (option, meant) =>
    `There is no option "${option}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
  valueMissing: (option) =>
    `"${option}" needs a value after it. If the value itself begins with "-": ${option}=VALUE`,
  valueTooMany: (option, value) => `"${option}" stands alone, without "${value}".`,
  tooMany: (word) =>
    `"${word}" is not understood: this command takes only options, which begin with "--".`,
  wrongLanguage: (value) => `--lang "${value}" cannot be: write hi (Hindi) or en (English).`,
  folderMissing: (folder, option) =>
    `There is no folder ${folder}. Name the right one with ${option}.`,
  unreadable: {
    ENOENT: 'there is no such file; look at its name and folder',
    EISDIR: 'this is a folder, not a file',
    EACCES: 'it may not be read',
  },
  helpHint: 'Write --help to see all options.',
};

/** The catalogue in Hindi or English. */
export function wordTexts(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
