/** What `npm run search` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run search -- [विकल्प] "शब्द"
पाठकों वाली खोज, टर्मिनल से।

  --site DIR       बनी हुई साइट (_site)
  --batch FILE     हर पंक्ति एक खोज; हर नतीजा JSON की एक पंक्ति
  --limit N        कितने नतीजे (10)
  --sort newest    सबसे नई पहले (relevance: सबसे सटीक पहले)
  --category ID    केवल यह श्रेणी
  --json           नतीजे JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
  queryMissing: 'क्या खोजना है? लिखें: npm run search -- "शब्द"',
  unreadable: (site: string, reason: string) =>
    `${site} में खोज की सूची नहीं पढ़ी जा सकी (${reason})। पहले npm run build चलाएं।`,
  batchUnreadable: (file: string, reason: string) =>
    `--batch की फाइल ${file} नहीं पढ़ी जा सकी: ${reason}।`,
  limitUnknown: (written: string) => `--limit में गिनती लिखें, जैसे 10 ("${written}" नहीं)।`,
  sortUnknown: (written: string) => `--sort में relevance या newest लिखें ("${written}" नहीं चलेगा)।`,
  none: 'कोई खबर नहीं मिली',
};

const en: typeof hi = {
  help: `npm run search -- [options] "words"
The readers' search, from the terminal.

  --site DIR       a built site (_site)
  --batch FILE     a query a line; each answer is a line of JSON
  --limit N        results at most (10)
  --sort newest    newest first
  --category ID    this category alone
  --json           results as JSON
  --lang hi|en     language
  --help           this help`,
  queryMissing: 'What are you looking for? Write: npm run search -- "words"',
  unreadable: (site, reason) =>
    `The search index in ${site} cannot be read (${reason}). Run npm run build first.`,
  batchUnreadable: (file, reason) => `The file of --batch, ${file}, cannot be read: ${reason}.`,
  limitUnknown: (written) => `--limit takes a number such as 10, not "${written}".`,
  sortUnknown: (written) => `--sort takes relevance or newest, not "${written}".`,
  none: 'No story found',
};

export function searchCommandTexts(language: Language): typeof hi {
  return language === 'en' ? en : hi;
}
