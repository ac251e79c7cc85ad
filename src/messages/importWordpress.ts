/** What `npm run import:wordpress` says. */
import type { Language } from './problems.ts';

const hi = {
  fileMissing: 'वर्डप्रेस के निर्यात की फाइल बताएं: npm run import:wordpress -- निर्यात.xml',
  wrongUrls: (value: string) => `--urls "${value}" नहीं हो सकता: alias या permalink लिखें।`,
  unreadable: (file: string, reason: string) => `${file} पढ़ी नहीं जा सकी: ${reason}`,
  refused: {
    declarations: (detail: string) =>
      `पंक्ति ${detail}: फाइल में DOCTYPE घोषणा है। वर्डप्रेस ऐसी फाइल नहीं बनाता और यह मशीन को अटका सकती है, इसलिए कुछ नहीं लिया गया।`,
    'ill-formed': (detail: string) =>
      `फाइल अधूरी या टूटी हुई है (${detail})। कुछ नहीं लिया गया; निर्यात फिर से डाउनलोड करें।`,
    'too-long': (detail: string) => `पंक्ति ${detail}: एक ही पाठ बहुत लंबा है; कुछ नहीं लिया गया।`,
    'not-wordpress': (detail: string) =>
      `यह वर्डप्रेस का निर्यात नहीं है (शुरुआत <${detail}> से है)। वर्डप्रेस में "टूल्स → निर्यात" से फाइल बनाएं।`,
  },
  summary: (written: string, unchanged: string, kept: string) =>
    `${written} नई फाइलें, ${unchanged} जैसी थीं वैसी, ${kept} को आपने बदला था इसलिए छुआ नहीं`,
  names: (categories: string, authors: string) => `${categories} श्रेणियां और ${authors} लेखक जोड़े गए`,
  pictures: (copied: string, missing: string) => `${copied} तस्वीरें रखी गईं, ${missing} नहीं मिलीं`,
  comments: (count: string) => `${count} टिप्पणियां नहीं ली गईं (साइट पर टिप्पणियां नहीं होतीं)`,
  leftOut: (kind: string, count: string) => `छोड़ा गया: ${kind} × ${count}`,
  missingPicture: (url: string) => `तस्वीर नहीं मिली, पाठ में लिंक है: ${url}`,
  shortcodes: (names: string) => `ये शॉर्टकोड पाठ में वैसे ही हैं: ${names}`,
  doubts: {
    'no-title': 'शीर्षक नहीं था, पाठ की शुरुआत ली गई',
    'no-text': 'पाठ नहीं था, सारांश या शीर्षक लिखा गया',
    'no-date': 'तारीख नहीं थी, 2000-01-01 लिखी गई',
    private: 'निजी थी, मसौदा बनाई गई',
    password: 'पासवर्ड वाली थी, मसौदा बनाई गई',
    'no-old-address': 'पुराना पता नहीं लिया जा सका',
    'more-categories': 'एक से ज्यादा श्रेणियां थीं; पहली रखी, बाकी टैग बनीं',
    'unknown-shortcode': 'अनजाना शॉर्टकोड पाठ में रह गया',
    'seo-title': 'एसईओ वाला शीर्षक छोड़ा गया',
  },
  problems: (count: string) => `${count} फाइलों में कुछ ठीक करना है; ब्योरा: npm run check`,
  help: `npm run import:wordpress -- निर्यात.xml [विकल्प]
वर्डप्रेस का निर्यात (WXR) content/ में खबरों, पन्नों, श्रेणियों और लेखकों में बदलता है।
पुराने पते नए पतों पर ले जाते हैं। दोबारा चलाने पर कुछ नहीं बदलता; आपकी बदली फाइलें नहीं छूता।

  --content DIR    खबरों का फोल्डर (content)
  --media DIR      wp-content/uploads की प्रति, तस्वीरों के लिए
  --urls alias|permalink
                   पुराना पता नए पर ले जाए (alias), या वही पता रहे (permalink)
  --json           अंत में ब्योरा JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
};

const en: typeof hi = {
  fileMissing: 'Name the WordPress export: npm run import:wordpress -- export.xml',
  wrongUrls: (value) => `--urls "${value}" cannot be: write alias or permalink.`,
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  refused: {
    declarations: (detail) =>
      `Line ${detail}: the file declares a document type. WordPress never writes one, and it can be an attack; nothing was imported.`,
    'ill-formed': (detail) =>
      `The file is cut off or broken (${detail}). Nothing was imported; download the export again.`,
    'too-long': (detail) => `Line ${detail}: one text is far too long; nothing was imported.`,
    'not-wordpress': (detail) =>
      `This is no WordPress export (it begins with <${detail}>). Make one with "Tools → Export".`,
  },
  summary: (written, unchanged, kept) =>
    `${written} new files, ${unchanged} unchanged, ${kept} left alone because you edited them`,
  names: (categories, authors) => `${categories} categories and ${authors} authors added`,
  pictures: (copied, missing) => `${copied} pictures copied, ${missing} not found`,
  comments: (count) => `${count} comments left out (the site has none)`,
  leftOut: (kind, count) => `Left out: ${kind} × ${count}`,
  missingPicture: (url) => `Picture not found, the text links to it: ${url}`,
  shortcodes: (names) => `These shortcodes stay in the text: ${names}`,
  doubts: {
    'no-title': 'had no title, took the beginning of its text',
    'no-text': 'had no text, took its excerpt or title',
    'no-date': 'had no date, wrote 2000-01-01',
    private: 'was private, is a draft now',
    password: 'had a password, is a draft now',
    'no-old-address': 'its old address cannot be kept',
    'more-categories': 'had several categories: kept the first, made the others tags',
    'unknown-shortcode': 'holds an unknown shortcode',
    'seo-title': 'SEO title left out',
  },
  problems: (count) => `${count} files need a hand; see: npm run check`,
  help: `npm run import:wordpress -- EXPORT.xml [options]
Turns a WordPress export (WXR) into stories, pages, categories and authors of content/.
Old addresses lead to the new ones. A second run changes nothing; files that you edited are left alone.

  --content DIR    folder of the stories (content)
  --media DIR      copy of wp-content/uploads, for the pictures
  --urls alias|permalink
                   old addresses lead to new ones (alias), or stay (permalink)
  --json           the report as JSON on the last line
  --lang hi|en     language
  --help           this help`,
};

export type ImportTexts = typeof hi;

export function importTexts(language: Language): ImportTexts {
  return language === 'en' ? en : hi;
}
