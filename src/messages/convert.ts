/** What `npm run convert` says. */
import type { Language } from './problems.ts';

const hi = {
  fontMissing: (known: string, file = 'purani.txt') =>
    `--from में फॉन्ट का नाम लिखें; ये पढ़े जा सकते हैं: ${known}\nजैसे: npm run convert -- --from krutidev010 ${file} > nayi.txt`,
  nothingToWrite: '--write के साथ फाइल का नाम भी लिखें।',
  written: (file: string) => `${file} में पाठ यूनिकोड में बदल दिया गया। अब उसे पढ़कर देखें।`,
  waiting: 'पुराने फॉन्ट का पाठ चिपकाएं, फिर Enter और Ctrl+D दबाएं।',
  fontUnknown: (font: string, known: string) =>
    `"${font}" फॉन्ट पढ़ा नहीं जा सकता। ये पढ़े जा सकते हैं: ${known}। चाणक्य और वॉकमैन-चाणक्य (901, 902, 905) के कई रूप हैं; उनका पाठ उनके अपने कन्वर्टर से बदलें।`,
  oneFile: 'एक बार में एक ही फाइल दें, या पाठ stdin पर भेजें।',
  unreadable: (file: string, reason: string) => `${file} पढ़ी नहीं जा सकी: ${reason}`,
  doubtful: (line: string, words: string) =>
    `पंक्ति ${line}: बड़े अक्षरों का "${words}" अंग्रेजी हो सकता है; बदले हुए पाठ में इसे देख लें।`,
  help: `npm run convert -- --from krutidev010 [फाइल] > nayi.txt
पुराने फॉन्ट में टाइप किया पाठ यूनिकोड में बदलकर stdout पर लिखता है। फाइल न हो तो stdin से पढ़ता है।
फाइल UTF-8, UTF-16 ("Unicode") या Windows-1252 ("ANSI") में हो सकती है। Word की फाइल पहले .txt में सहेजें।
खबर की फाइल (.md) में सिर्फ शीर्षक और पाठ बदलते हैं; तारीख, श्रेणी और अंग्रेजी वैसी ही रहती है।

  --from FONT      फॉन्ट: krutidev010, devlys010
  --write          फाइल में ही बदल दें
  --lang hi|en     भाषा
  --help           यह मदद`,
};

const en: typeof hi = {
  fontMissing: (known, file = 'purani.txt') =>
    `Name the font with --from; known: ${known}\nFor example: npm run convert -- --from krutidev010 ${file} > nayi.txt`,
  nothingToWrite: 'With --write, name the file as well.',
  written: (file) => `${file} is in Unicode now. Read it once.`,
  waiting: 'Paste the text of the legacy font, then press Enter and Ctrl+D.',
  fontUnknown: (font, known) =>
    `The font "${font}" cannot be read. Known: ${known}. Chanakya and Walkman-Chanakya (901, 902, 905) exist in several layouts; use their own converters.`,
  oneFile: 'Give one file at a time, or send the text on stdin.',
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  doubtful: (line, words) =>
    `Line ${line}: the capitals "${words}" may be English; look at them in the result.`,
  help: `npm run convert -- --from krutidev010 [FILE] > nayi.txt
Text typed in a legacy font as Unicode, on stdout. Reads stdin where no file is given.
The file may be UTF-8, UTF-16 ("Unicode") or Windows-1252 ("ANSI"). Save Word files as .txt first.
Of a story (.md) only headline and text change; date, category and English stay.

  --from FONT      font: krutidev010, devlys010
  --write          change the file itself
  --lang hi|en     language
  --help           this help`,
};

/** Messages of the conversion in a language. */
export function convertMessages(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
