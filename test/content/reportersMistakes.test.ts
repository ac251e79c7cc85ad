/** What reporters really write, and the sentence that the desk reads then. */
import { describe, expect, it } from 'vitest';
import { type Files, messagesOf, readPaper, rulesOf, story } from './paper.ts';

const PICTURE: Files = {
  'media/WhatsApp Image 2024-11-22 at 6.35.12\u202fPM.jpeg': 'bytes',
};

const MISTAKES: readonly [mistake: string, text: string, sentence: string, others?: Files][] = [
  [
    'a colon in the headline',
    story({ title: 'रूस दौरा: पुतिन से मिलेंगे' }),
    'पंक्ति 2: शीर्षक में ":" है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "रूस दौरा: पुतिन से मिलेंगे"`',
  ],
  [
    'a quotation in a quoted headline',
    story({ title: '"सीएम बोले "किसान पहले""' }),
    'शीर्षक के बाहर और भीतर एक ही उद्धरण चिह्न है → `title: "सीएम बोले ‘किसान पहले’"`',
  ],
  [
    'an apostrophe in a headline within apostrophes',
    story({ title: "'रूस 'दौरा' तय'" }),
    '→ `title: "रूस ‘दौरा’ तय"`',
  ],
  [
    'a hashtag in the headline',
    story({ title: 'पहला मैच #INDvsPAK' }),
    'यह पंक्ति ऐसे लिखें: `title: "पहला मैच #INDvsPAK"`',
  ],
  [
    'a long dash in place of three hyphens',
    story().replace('---', '—'),
    'पहली पंक्ति में तीन हाइफन `---` चाहिए; फोन ने उन्हें एक लंबे डैश (—) में बदल दिया है',
  ],
  ['an en dash and a hyphen', story().replace('---', '–-'), 'फोन ने उन्हें एक लंबे डैश'],
  ['underscores', story().replace('---', '___'), 'फोन ने उन्हें एक लंबे डैश'],
  [
    'the day first',
    story({ date: '22-11-2024' }),
    'पंक्ति 3: तारीख समझ में आई: 22 नवंबर 2024। इसे `2024-11-22` लिखें',
  ],
  ['a short year', story({ date: '22/11/24' }), 'तारीख समझ में आई: 22 नवंबर 2024'],
  ['a date in Hindi', story({ date: '२२ नवंबर २०२४' }), 'इसे `2024-11-22` लिखें'],
  ['a date in English', story({ date: '22 Nov 2024 6:35 PM' }), 'इसे `2024-11-22 18:35` लिखें'],
  ['day or month first', story({ date: '05-11-2024' }), '5 नवंबर 2024 या 11 मई 2024'],
  [
    'a category without its hyphen',
    story({ category: 'madhyapradesh' }),
    '"madhyapradesh" का कोड `madhya-pradesh` है',
  ],
  ['a nickname of a category', story({ category: 'MP' }), '"MP" का कोड `madhya-pradesh` है'],
  [
    'two authors in one text',
    story({ author: 'राजेश शर्मा, सीमा वर्मा' }),
    'दो नाम हैं? सूची में लिखें: `[rajesh-sharma, seema-verma]`',
  ],
  [
    'a picture by its name alone, with the unseen space of WhatsApp',
    story({ image: 'WhatsApp Image 2024-11-22 at 6.35.12\u202fPM.jpeg' }),
    'तस्वीर मिली, पर विवरण (alt) नहीं लिखा: तस्वीर में क्या दिख रहा है, एक वाक्य में लिखें',
    PICTURE,
  ],
  ['a Hindi key', story({ शीर्षक: 'x' }), '"शीर्षक" की जगह `title` लिखें'],
  ['a capital key', story({ Deck: 'x' }), '"Deck" की जगह `deck` लिखें'],
  ['a misspelt key', story({ tittle: 'x' }), '"tittle" की जगह `title` लिखें'],
  [
    'Kruti Dev',
    story({}, 'Hkksiky esa lh,e us dgk fd ljdkj fdlkuksa ds lkFk gSA'),
    'खबर कृतिदेव में है। बदलने के लिए: `npm run convert -- --from krutidev010 content/articles/khabar.md`',
  ],
  [
    'a correction as one sentence',
    story({ corrections: '22 नवंबर को नाम गलत छपा था' }),
    'भूल सुधार में तारीख और पाठ अलग लिखें',
  ],
];

describe('a reporter writes', () => {
  it.each(MISTAKES)('%s', async (_mistake, text, sentence, others) => {
    expect(await messagesOf(text, others)).toContain(sentence);
  });

  it('two files with one address', async () => {
    const { problems } = await readPaper({
      'articles/nai-khabar.md': story(),
      'articles/नई खबर (1).md': story(),
    });
    expect(problems).toMatchObject([
      {
        rule: 'duplicate-permalink',
        file: 'articles/नई खबर (1).md',
        values: { other: 'articles/nai-khabar.md' },
      },
    ]);
  });
});

describe('every fault has its line', () => {
  const FAULTS: readonly [text: string, rules: readonly string[], others?: Files][] = [
    [story({ date: '2024-02-31' }), ['date-impossible@3']],
    [story({ date: '2024-11-22 25:00' }), ['date-impossible@3']],
    [story({ date: '' }), ['empty-key@3']],
    [story({ title: '""' }), ['empty-key@2']],
    ['---\ntitle: x\n---\nपाठ', ['missing-key@1', 'missing-key@1']],
    [story({ category: 'khell', author: 'कोई' }), ['unknown-category@4', 'unknown-author@5']],
    [story({ district: '[होशंगाबाद, लंदन]' }), ['unknown-district@5']],
    [story({ draft: 'शायद' }), ['yes-or-no@5']],
    [story({ kind: 'newz' }), ['unknown-choice@5']],
    [story({ slug: 'नई खबर' }), ['bad-id@5']],
    [story({ permalink: '/khoj/' }), ['reserved-address@5']],
    [story({ permalink: '/../etc/' }), ['bad-address@5']],
    [story({ permalink: 'https://else.example/' }), ['bad-address@5']],
    [story({ aliases: '[//else.example/x]' }), ['bad-address@5']],
    [story({ updated: '2024-11-20' }), ['date-order@5']],
    [story({ related: 'koi-nahin' }), ['unknown-story@5']],
    [story({ video: 'javascript:alert(1)' }), ['bad-link@5']],
    [story({}, ' '), ['empty-body@6']],
    [story({}, 'पाठ\n\n![](x.jpg)'), ['picture-not-found@9']],
    [story({}, 'पाठ\n\n![](x.jpg)'), ['picture-without-alt@9'], { 'media/x.jpg': '' }],
    [story({}, '![x](https://else.example/x.jpg)'), ['picture-elsewhere@7']],
    [story({}, '![x](../../etc/passwd)'), ['picture-outside@7']],
    ['---js\n{ title: process.exit() }\n---\nपाठ', ['front-matter-engine@1']],
    ['---\ntitle: x\nपाठ', ['unclosed-front-matter@1']],
    ['---\ntitle: "x\n---\nपाठ', ['unclosed-quote@2']],
    ['---\ntitle: x\ntitle: y\n---\nपाठ', ['duplicate-key@3']],
    ['सिर्फ पाठ', ['no-front-matter@1']],
    ['', ['no-front-matter@1']],
  ];

  it.each(FAULTS)('%j', async (text, rules, others) => {
    expect(await rulesOf(text, others)).toEqual(rules);
  });
});

describe('what YAML would take for something else is text', () => {
  it.each([
    ['title', '370'],
    ['place', 'no'],
    ['deck', '22.11'],
    ['slug', '2024-11-22'],
  ])('%s: %s', async (key, value) => {
    const { content, problems } = await readPaper({
      'articles/khabar.md': story({ [key]: value }),
    });
    expect(problems).toEqual([]);
    expect(content.articles).toMatchObject([{ [key]: value }]);
  });
});
