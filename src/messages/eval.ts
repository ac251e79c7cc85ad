/** What `npm run eval` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run eval -- hindi|related|search [विकल्प]
बाहर के आंकड़ों पर नापता है कि काम कितना सही है: hindi: धातु-रूप, रोमन लेखन, उच्चारण, खोज की कुंजियां, पते; related: संबंधित खबरें; search: खोज।

  --data DIR       आंकड़ों का फोल्डर (data)
  --large N        related: N बनावटी खबरों का समय और मेमोरी भी
  --sheet FILE     related: आंख से जांचने की सूची यहां लिखें
  --grades FILE    related: उस सूची के अंक
  --queries N      search: हर तरह की अधिक से अधिक N खोजें (300)
  --articles N     search: असली और बनावटी N खबरों की सूची का समय, मेमोरी और पहली खोज का भार भी
  --chromium FILE  search: इस Chromium में चार गुना धीमे प्रोसेसर पर इंतजार भी
  --json           आखिरी पंक्ति में JSON

search के अंक (हमारा इंजन और Pagefind साथ-साथ; "—": वह खोज उसमें नहीं है):
  सफल वह खोज है जिसके पहले 10 नतीजों में कोई खबर खोजा गया शब्द या उसका कोई रूप रखती है।
  romanWords       Dakshina (dev) की रोमन वर्तनी, जब शब्द खबरों में है
  romanNames       खबरों में डाले गए पूरे नाम (Dakshina की रोमन वर्तनी); दोनों शब्द एक खबर में मिलें
  romanPairs       साथ-साथ छपे कोई दो शब्द रोमन में
  spellingVariants नुक्ता, चंद्रबिंदु, पंचमाक्षर, ये/ए, ॉ/ा, जोड़-चिह्न, द्वित्व: हर नियम से बराबर
  inflectedForms   शब्द के किसी रूप से उसके दूसरे रूपों वाली खबरें (lemma_clusters)
  typos            पांच या ज्यादा अक्षरों के शब्द में एक गलती (छूटा, बढ़ा, बदला, उलटा अक्षर); गलत शब्द खबरों का शब्द न हो
  minimalPairs     कम/काम/कमी जैसे जोड़े: पहले 10 में सही शब्द वाली खबरों का हिस्सा
  newestFirst      "सबसे नई" क्रम में पहले 10 में शब्द वाली खबरों का हिस्सा
  newsroomRows     संपादकीय डेस्क की खोज-सारणी की पंक्तियां, अपनी खबरों पर
  questions        XQuAD के सवाल: सही अनुच्छेद पहले 10 में; plainBm25 साथ में
  firstQuery       पहली खोज: किलोबाइट, अनुरोध और फेरे, नतीजों के कार्ड छोड़कर; all: गलत लिखे शब्दों (typos) के बिना
  index            सूची बनाने, न बदलने और एक खबर जोड़ने का खर्च, अलग प्रक्रिया में, जिसकी मेमोरी सीमित है;
                   paperMemoryMiB: सूची से पहले, जब केवल अखबार मेमोरी में है
  latency          पहले नतीजों तक मिलीसेकंड: खोज वाली कड़ी दबाने से (first), खुले पेज पर पहली खोज भेजने से
                   (typed, खाना उससे पहले छुआ गया) और अगली खोज भेजने से (next); नेटवर्क धीमा नहीं।
                   pageSlowed: Chromium की अपनी चार गुना सुस्ती, जो पेज पर लगती है, वर्कर पर नहीं;
                   allSlowed: पेज और वर्कर दोनों को प्रोसेसर का चौथाई समय, जैसे सस्ते फोन में।
                   nothing: वही पेज, वर्कर बिना सूची के तुरंत जवाब दे, यानी मशीन और ब्राउज़र का अपना समय
  script           खोज की स्क्रिप्ट, brotli के साथ किलोबाइट; devanagari, roman, all: देवनागरी के शब्दों की,
                   रोमन शब्दों की और अंकों-चिह्नों वाली पहली खोज कुल कितना मंगाती है
  --lang hi|en     भाषा
  --help           यह मदद`,
  unknownPart: (name: string, known: string) => `"${name}" नापा नहीं जाता। इनमें से एक लिखें: ${known}`,
  noData: (folder: string) => `आंकड़ों का फोल्डर नहीं मिला: ${folder}। --data से बताएं`,
};

export type EvalTexts = typeof hi;

const en: EvalTexts = {
  help: `npm run eval -- hindi|related|search [options]
Measures quality on outside data: hindi: stems, romanisation, pronunciation, search keys, slugs; related: related stories; search: search.

  --data DIR       folder with the data (data)
  --large N        related: also time and memory for N made-up stories
  --sheet FILE     related: write the sheet of a blind reading
  --grades FILE    related: the grades of that sheet
  --queries N      search: at most N queries of each kind (300)
  --articles N     search: also the index of N stories, real ones among made-up ones: time, memory, first query
  --chromium FILE  search: also how long readers wait, in this Chromium with a processor four times slower
  --json           JSON on the last line

Figures of search (our engine and Pagefind side by side; "—": it has no such search):
  A query succeeds if one of its first ten stories holds the meant word or an inflected form of it.
  romanWords       Roman spellings of Dakshina (dev) whose word the paper prints
  romanNames       full names put into the stories, as Dakshina spells them; one story must hold both words
  romanPairs       any two words printed side by side, in Roman letters
  spellingVariants nukta, chandrabindu, nasals, glides, candra vowels, joiners, doubled letters: as many of each
  inflectedForms   any form of a word finds stories with its other forms (lemma_clusters)
  typos            one letter left out, put in, changed or moved in words of five letters and more; the result is no word of the paper
  minimalPairs     words such as कम/काम/कमी: share of the first ten that print the asked one
  newestFirst      newest first: share of the first ten that hold the word
  newsroomRows     rows of the newsroom's search table, on stories of their own
  questions        XQuAD: the right passage among the first ten; plainBm25 beside it
  firstQuery       the first query: kilobytes, requests and round trips, cards apart; all: without mistakes (typos)
  index            what it costs to make the index, to change nothing and to add a story, in a process of its own
                   with a bounded heap; paperMemoryMiB: before the index, when the paper alone is in memory
  latency          milliseconds to the first results: from following a link with a query (first), from sending the
                   first query on an open page whose form was touched before (typed) and from sending another
                   (next); the network is as it is. pageSlowed: Chromium's own slowing by four, which reaches the
                   page and not its worker; allSlowed: page and worker get a quarter of the processor, as on a cheap
                   phone. nothing: the same page with a worker that answers at once without an index, the time of
                   machine and browser alone
  script           kilobytes of scripts, with brotli; devanagari, roman, all: what a first query of words in
                   Devanagari, in Roman letters, with figures and signs loads altogether
  --lang hi|en     language
  --help           this help`,
  unknownPart: (name, known) => `there is no evaluation "${name}"; write one of: ${known}`,
  noData: (folder) => `no such folder: ${folder}; name it with --data`,
};

export function evalTexts(language: Language): EvalTexts {
  return language === 'en' ? en : hi;
}
