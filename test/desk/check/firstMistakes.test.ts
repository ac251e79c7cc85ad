/** The commonest mistakes of a first-time author, and all that `npm run check` says to each. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/content/index.ts';
import { checkPaper } from '../../../src/desk/check/checkPaper.ts';
import { fixFiles } from '../../../src/desk/check/fixFiles.ts';
import { type Files, story, withPaper } from '../../content/paper.ts';

interface Mistake {
  readonly mistake: string;
  readonly text: string;
  readonly others?: Files;
  /** Line, what is wrong, and what to do. */
  readonly says: readonly string[];
  /** `--fix` mends it without a question. */
  readonly mended?: true;
}

const FILE = 'articles/khabar.md';
const NOW = instantAt(Date.UTC(2024, 10, 22));
const PICTURE: Files = { 'media/nadi.jpg': 'bytes' };

/** A story whose front matter is exactly these lines. */
function lines(...written: readonly string[]): string {
  return `---\n${written.join('\n')}\n---\n\nखबर का पाठ।\n`;
}

const MISTAKES: readonly Mistake[] = [
  {
    mistake: 'a colon in the headline',
    text: story({ title: 'रूस दौरा: पुतिन से मिलेंगे' }),
    says: [
      'पंक्ति 2: शीर्षक में ":" है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "रूस दौरा: पुतिन से मिलेंगे"`। यह पंक्ति ऐसे लिखें: `title: "रूस दौरा: पुतिन से मिलेंगे"`',
    ],
    mended: true,
  },
  {
    mistake: 'curly quotation marks around the value',
    text: story({ title: '“रूस दौरा: तारीख तय”' }),
    says: [
      'पंक्ति 2: शीर्षक में ":" है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "रूस दौरा: तारीख तय"`। यह पंक्ति ऐसे लिखें: `title: "रूस दौरा: तारीख तय"`',
    ],
    mended: true,
  },
  {
    mistake: 'curly marks that readers would see',
    text: story({ title: '“रूस दौरा तय”' }),
    says: [
      'पंक्ति 2: पूरा शीर्षक “ ” के भीतर है; ये चिह्न पाठकों को भी दिखेंगे। चिह्न हटाएं; शीर्षक किसी का कथन हो तो ‘…’ लगाएं।',
    ],
  },
  {
    mistake: 'a straight mark opened and a curly one closed',
    text: story({ title: '"रूस दौरा तय”' }),
    says: [
      'पंक्ति 2: उद्धरण चिह्न खुला है, बंद नहीं हुआ। पाठ के अंत में वही उद्धरण चिह्न लगाएं जिससे वह शुरू हुआ: `title: "रूस दौरा तय"`।',
    ],
    mended: true,
  },
  {
    mistake: 'a quotation at the beginning of the headline',
    text: story({ title: '"रूस दौरा" पर इमरान' }),
    says: [
      'पंक्ति 2: उद्धरण चिह्न बंद होने के बाद भी शीर्षक चलता है → `title: "‘रूस दौरा’ पर इमरान"`। पूरा मान "…" में रखें, भीतर ‘…’ लगाएं: `title: "‘रूस दौरा’ पर इमरान"`',
    ],
    mended: true,
  },
  {
    mistake: 'a quotation in a quoted headline',
    text: story({ title: '"सीएम बोले "किसान पहले""' }),
    says: [
      'पंक्ति 2: शीर्षक के बाहर और भीतर एक ही उद्धरण चिह्न है → `title: "सीएम बोले ‘किसान पहले’"`। बाहर "…" रहने दें, भीतर ‘…’ लगाएं: `title: "सीएम बोले ‘किसान पहले’"`',
    ],
    mended: true,
  },
  {
    mistake: 'a tab at the beginning of a line',
    text: lines('title: रूस दौरा', '\tdate: 2024-11-22', 'category: desh-videsh'),
    says: [
      'पंक्ति 3: पंक्ति टैब से शुरू होती है। टैब मिटाएं; किसी कुंजी के भीतर की पंक्ति हो तो उसकी जगह दो खाली जगह (स्पेस) दें।',
    ],
    mended: true,
  },
  {
    mistake: 'a space at the beginning of a line',
    text: lines('title: रूस दौरा', ' date: 2024-11-22', 'category: desh-videsh'),
    says: [
      'पंक्ति 3: `date` से पहले खाली जगह है → `date: 2024-11-22`। पंक्ति के शुरू की खाली जगह मिटाएं: `date: 2024-11-22`',
    ],
    mended: true,
  },
  {
    mistake: 'no colon after the key',
    text: lines('title रूस दौरा', 'date: 2024-11-22', 'category: desh-videsh'),
    says: [
      'पंक्ति 2: "title" के बाद ":" और एक खाली जगह चाहिए → `title: "रूस दौरा"`। यह पंक्ति ऐसे लिखें: `title: "रूस दौरा"`',
    ],
    mended: true,
  },
  {
    mistake: 'no space after the colon',
    text: lines('title: रूस दौरा', 'category: desh-videsh', 'date:2024-11-22'),
    says: [
      'पंक्ति 4: "date" के बाद ":" और एक खाली जगह चाहिए → `date: 2024-11-22`। यह पंक्ति ऐसे लिखें: `date: 2024-11-22`',
    ],
    mended: true,
  },
  {
    mistake: 'a headline broken over two lines',
    text: lines('title: रूस दौरे पर', 'जाएंगे इमरान', 'date: 2024-11-22', 'category: desh-videsh'),
    says: [
      'पंक्ति 3: शीर्षक दो पंक्तियों में टूट गया है → `title: "रूस दौरे पर जाएंगे इमरान"`। दोनों पंक्तियां जोड़कर लिखें: `title: "रूस दौरे पर जाएंगे इमरान"`',
    ],
  },
  {
    mistake: 'one long dash in place of three hyphens',
    text: story().replace('---', '—'),
    says: [
      'पंक्ति 1: पहली पंक्ति में तीन हाइफन `---` चाहिए; फोन ने उन्हें एक लंबे डैश (—) में बदल दिया है। "—" मिटाकर `---` लिखें।',
    ],
    mended: true,
  },
  {
    mistake: 'no line that closes the front matter',
    text: story().replace('\n---\n', '\n'),
    says: [
      'पंक्ति 1: ऊपर के हिस्से को बंद करने वाली `---` पंक्ति नहीं मिली। आखिरी कुंजी के बाद अकेली पंक्ति में `---` लिखें।',
    ],
  },
  {
    mistake: 'text above the front matter',
    text: `रूस से खबर\n${story()}`,
    says: [
      'पंक्ति 2: पहली पंक्ति में तीन हाइफन `---` चाहिए; यहां वे पंक्ति 2 पर हैं। पंक्ति 2 से ऊपर की पंक्तियां (खाली हों तो भी) हटाएं, या दूसरे `---` के नीचे ले जाएं।',
    ],
  },
  {
    mistake: 'Devanagari digits in the date',
    text: story({ date: '२२-११-२०२४' }),
    says: ['पंक्ति 3: तारीख समझ में आई: 22 नवंबर 2024। इसे `2024-11-22` लिखें। `date: 2024-11-22` लिखें।'],
    mended: true,
  },
  {
    mistake: 'day or month first',
    text: story({ date: '05-11-2024' }),
    says: [
      'पंक्ति 3: "05-11-2024" दो तरह से पढ़ी जा सकती है: 5 नवंबर 2024 या 11 मई 2024। `date: 2024-11-05` या `date: 2024-05-11` लिखें।',
    ],
  },
  {
    mistake: 'a day that no calendar has',
    text: story({ date: '2024-02-30' }),
    says: [
      'पंक्ति 3: "2024-02-30" जैसी कोई तारीख या समय नहीं होता। कैलेंडर देखकर `date: 2024-11-22 18:35` के रूप में लिखें।',
    ],
  },
  {
    mistake: 'a word for the date',
    text: story({ date: 'आज शाम' }),
    says: [
      'पंक्ति 3: तारीख "आज शाम" समझ में नहीं आई। `date: 2024-11-22` या `date: 2024-11-22 18:35` के रूप में लिखें।',
    ],
  },
  {
    mistake: 'a wrong digit in the year',
    text: story({ date: '2042-11-22' }),
    says: [
      'पंक्ति 3: `date` 2042-11-22 अभी एक साल से ज्यादा दूर है। साल जांचें; तारीख सही हो तो खबर में `ignore: [{rule: far-future, reason: "…"}]` लिखें।',
    ],
  },
  {
    mistake: 'a typo in the category',
    text: story({ category: 'madhya-pardesh' }),
    says: [
      'पंक्ति 4: श्रेणी "madhya-pardesh" नहीं मिली। क्या `madhya-pradesh` लिखना था? इनमें से एक लिखें: desh-videsh, madhya-pradesh',
    ],
  },
  {
    mistake: 'a category that does not exist',
    text: story({ category: 'राजनीति' }),
    says: ['पंक्ति 4: श्रेणी "राजनीति" नहीं मिली। इनमें से एक लिखें: desh-videsh, madhya-pradesh'],
  },
  {
    mistake: 'two categories',
    text: story({ category: '[madhya-pradesh, desh-videsh]' }),
    says: [
      'पंक्ति 4: `category` में सीधा पाठ चाहिए, सूची या कुंजियां नहीं। एक पंक्ति में एक ही मान लिखें: `category: madhya-pradesh`',
    ],
  },
  {
    mistake: 'a category forgotten',
    text: lines('title: रूस दौरा', 'date: 2024-11-22'),
    says: ['पंक्ति 1: `category` नहीं लिखा है। ऐसी पंक्ति जोड़ें: `category: madhya-pradesh`'],
  },
  {
    mistake: 'an author nobody knows',
    text: story({ author: 'मोहन लाल' }),
    says: [
      'पंक्ति 5: लेखक "मोहन लाल" authors.yaml में नहीं है। नया नाम हो तो authors.yaml में यह पंक्ति जोड़ें: `- {id: mohan-lal, name: "मोहन लाल"}`। किसी का नाम न देना हो तो `author` की पंक्ति हटाएं।',
    ],
  },
  {
    mistake: 'the place beside the author',
    text: story({ author: 'राजेश शर्मा, भोपाल' }),
    says: [
      'पंक्ति 5: लेखक के नाम के साथ जगह "भोपाल" लिखी है। दो पंक्तियों में लिखें: `author: rajesh-sharma` और `place: भोपाल`',
    ],
  },
  {
    mistake: 'a key in Hindi',
    text: story({ उपशीर्षक: 'दो दिन का दौरा' }),
    says: ['पंक्ति 5: "उपशीर्षक" की जगह `deck` लिखें। `deck:` लिखें।'],
    mended: true,
  },
  {
    mistake: 'hashtags as tags',
    text: story({ tags: '#रेल #मौसम' }),
    says: ['पंक्ति 5: "#" के बाद का पाठ छूट जाएगा। यह पंक्ति ऐसे लिखें: `tags: [रेल, मौसम]`'],
    mended: true,
  },
  {
    mistake: 'a list whose bracket is open',
    text: story({ tags: '[रेल, मौसम' }),
    says: ['पंक्ति 5: सूची का "[" खुला है, "]" नहीं मिला। सूची के अंत में "]" लगाएं: `tags: [रेल, मौसम]`'],
  },
  {
    mistake: 'a picture that is missing',
    text: story({ image: '{src: nadi.jpg, alt: नदी का घाट}' }),
    says: [
      'पंक्ति 5: तस्वीर "nadi.jpg" media/ में नहीं मिली। तस्वीर की फाइल content/media/ में रखें या नाम जांचें।',
    ],
  },
  {
    mistake: 'a typo in the name of a picture',
    text: story({ image: '{src: nadii.jpg, alt: नदी का घाट}' }),
    others: PICTURE,
    says: [
      'पंक्ति 5: तस्वीर "nadii.jpg" media/ में नहीं मिली। तस्वीर की फाइल content/media/ में रखें या नाम जांचें। क्या "media/nadi.jpg" लिखना था?',
    ],
  },
  {
    mistake: 'a picture on the own computer',
    text: story({ image: 'C:\\Users\\ram\\nadi.jpg' }),
    says: [
      'पंक्ति 5: तस्वीर का पता "C:\\Users\\ram\\nadi.jpg" आपके कंप्यूटर या फोन के भीतर का है। तस्वीर की फाइल content/media/ में कॉपी करें और यहां सिर्फ उसका नाम लिखें: `nadi.jpg`',
    ],
  },
  {
    mistake: 'a picture without description',
    text: story({}, 'पाठ\n\n![](nadi.jpg)'),
    others: PICTURE,
    says: [
      'पंक्ति 9: तस्वीर मिली, पर विवरण (alt) नहीं लिखा: तस्वीर में क्या दिख रहा है, एक वाक्य में लिखें। ![…](nadi.jpg)',
    ],
  },
  {
    mistake: 'a visarga for the colon',
    text: lines('titleः रूस दौरा', 'date: 2024-11-22', 'category: desh-videsh'),
    says: [
      'पंक्ति 2: "title" के बाद ":" और एक खाली जगह चाहिए → `title: "रूस दौरा"`। यह पंक्ति ऐसे लिखें: `title: "रूस दौरा"`',
    ],
    mended: true,
  },
  {
    mistake: 'a mention first',
    text: story({ title: '@narendramodi ने कहा' }),
    says: [
      'पंक्ति 2: शीर्षक "@" से शुरू होता है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "@narendramodi ने कहा"`। यह पंक्ति ऐसे लिखें: `title: "@narendramodi ने कहा"`',
    ],
    mended: true,
  },
  {
    mistake: 'asterisks for bold',
    text: story({ title: '*बड़ी खबर* रूस दौरा' }),
    says: [
      'पंक्ति 2: शीर्षक "*" से शुरू होता है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "*बड़ी खबर* रूस दौरा"`। यह पंक्ति ऐसे लिखें: `title: "*बड़ी खबर* रूस दौरा"`',
    ],
    mended: true,
  },
  {
    mistake: 'a bracket first',
    text: story({ title: '[वीडियो] रूस दौरा' }),
    says: [
      'पंक्ति 2: शीर्षक "[" से शुरू होता है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "[वीडियो] रूस दौरा"`। यह पंक्ति ऐसे लिखें: `title: "[वीडियो] रूस दौरा"`',
    ],
    mended: true,
  },
  {
    mistake: 'a hashtag in the headline',
    text: story({ title: 'पहला मैच #INDvsPAK' }),
    says: ['पंक्ति 2: "#" के बाद का पाठ छूट जाएगा। यह पंक्ति ऐसे लिखें: `title: "पहला मैच #INDvsPAK"`'],
    mended: true,
  },
  {
    mistake: 'the headline twice',
    text: lines('title: रूस दौरा', 'title: रूस से खबर', 'date: 2024-11-22', 'category: desh-videsh'),
    says: ['पंक्ति 3: `title` दो बार लिखा है। एक पंक्ति मिटाएं।'],
  },
  {
    mistake: 'an empty category',
    text: story({ category: '' }),
    says: ['पंक्ति 4: `category` खाली है। ऐसे लिखें: `category: madhya-pradesh`'],
  },
  {
    mistake: 'neither yes nor no',
    text: story({ draft: 'शायद' }),
    says: ['पंक्ति 5: `draft` में "शायद" नहीं चलेगा। `draft: true` या `draft: false` लिखें।'],
  },
  {
    mistake: 'a kind in Hindi',
    text: story({ kind: 'विचार' }),
    says: [
      'पंक्ति 5: `kind` में "विचार" नहीं चलेगा। क्या `kind: opinion` लिखना था? इनमें से एक लिखें: news, opinion, live, gallery, video, factcheck',
    ],
  },
  {
    mistake: 'a list item without space',
    text: lines('title: रूस दौरा', 'date: 2024-11-22', 'category: desh-videsh', 'tags:', '-रेल'),
    says: ['पंक्ति 6: सूची में "-" के बाद खाली जगह चाहिए → `- रेल`। सूची की हर पंक्ति ऐसे लिखें: `- रेल`'],
    mended: true,
  },
  {
    mistake: 'a picture of another site',
    text: story({ image: 'https://else.example/nadi.jpg' }),
    says: [
      'पंक्ति 5: तस्वीर "https://else.example/nadi.jpg" दूसरी साइट पर है। अनुमति हो तो तस्वीर media/ में रखें और उसका नाम लिखें।',
    ],
  },
  {
    mistake: 'HTML in the text',
    text: story({}, 'पाठ <b>मोटा</b>'),
    says: ['पंक्ति 7: पाठ में HTML है: <b>। मोटे अक्षरों के लिए `**पाठ**` लिखें।'],
  },
  {
    mistake: 'two new authors on one line',
    text: story({ author: 'किरण राव, मोहन दास' }),
    says: [
      'पंक्ति 5: दो नाम हैं? सूची में लिखें: `[किरण राव, मोहन दास]`। `author: [किरण राव, मोहन दास]` लिखें।',
    ],
  },
  {
    mistake: 'a rule silenced without a reason',
    text: story({ ignore: 'double-space' }),
    says: [
      'पंक्ति 5: `ignore` के आगे `कुंजी: मान` के जोड़े चाहिए। ऐसे लिखें: `ignore: [{rule: double-space, reason: "कविता की पंक्तियां"}]`',
    ],
  },
  {
    mistake: 'a removal without date and reason',
    text: story({ removed: 'हां' }),
    says: [
      'पंक्ति 5: `removed` के आगे `कुंजी: मान` के जोड़े चाहिए। ऐसे लिखें: `removed: {date: 2024-11-23, reason: "अदालत के आदेश पर"}`',
    ],
  },
  {
    mistake: 'a hash in the headline, which would end it',
    text: story({ title: 'रूस दौरा # पहली तस्वीर' }),
    says: ['पंक्ति 2: "#" के बाद का पाठ छूट जाएगा। यह पंक्ति ऐसे लिखें: `title: "रूस दौरा # पहली तस्वीर"`'],
    mended: true,
  },
  {
    mistake: 'Kruti Dev',
    text: story({}, 'Hkksiky esa lh,e us dgk fd ljdkj fdlkuksa ds lkFk gSA'),
    says: [
      'पंक्ति 6: खबर कृतिदेव में है। बदलने के लिए: `npm run convert -- --from krutidev010 content/articles/khabar.md`। अंत में `--write` जोड़ें तो फाइल में ही बदल जाएगी; फिर पढ़कर देखें।',
      'पंक्ति 7: यह पैरा पुराने फॉन्ट (krutidev010) में है: “भोपाल में सीएम ने कहा कि सरकार किसानों के साथ है।…”। `npm run convert -- --from krutidev010 --write content/articles/khabar.md` से बदलें और फिर पढ़कर देखें।',
    ],
  },
  {
    mistake: 'the changes of two people',
    text: story({}, 'एक\n<<<<<<< HEAD\nदो\n=======\nतीन\n>>>>>>> main'),
    says: [
      'पंक्ति 8: यहां दो लोगों के बदलाव टकरा गए हैं (`<<<<<<< HEAD`)। सही रूप रखें, दूसरा मिटाएं; `<<<<<<<`, `=======` और `>>>>>>>` वाली पंक्तियां भी मिटाएं।',
    ],
  },
];

describe('the desk is told how to mend', () => {
  it.each(MISTAKES)('$mistake', async ({ text, others, says, mended = false }) => {
    const { said, fixed } = await withPaper({ ...others, [FILE]: text }, checkAndMend);
    expect(said).toEqual(says);
    expect(fixed).toBe(mended);
  });
});

async function checkAndMend(folder: string) {
  const settings = { folder, language: 'hi', now: NOW, only: new Set([FILE]) } as const;
  const { findings } = await checkPaper(settings);
  const before = await readFile(join(folder, FILE), 'utf8');
  await fixFiles(folder, findings);
  const isChanged = before !== (await readFile(join(folder, FILE), 'utf8'));
  const left = isChanged ? (await checkPaper(settings)).findings : findings;
  return {
    said: findings.map(({ line, message, remedy }) => `पंक्ति ${line}: ${message}। ${remedy}`),
    fixed: isChanged && left.length === 0,
  };
}
