/** Twenty-five mistakes of a first story, and the sentence by which each is mended without help. */
import { describe, expect, it } from 'vitest';
import { messagesOf, story } from './paper.ts';

const lines = (text: string): string =>
  `---\n${text}\ndate: 2024-11-22\ncategory: desh-videsh\n---\nखबर का पाठ।\n`;

const MISTAKES: readonly [mistake: string, text: string, sentence: string][] = [
  [
    'typographic quotes about a part',
    story({ title: '“रूस” पर बवाल: नया' }),
    'पंक्ति 2: शीर्षक में ":" है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "“रूस” पर बवाल: नया"`',
  ],
  [
    'a quotation mark without partner',
    story({ title: '"रूस दौरा' }),
    'पंक्ति 2: उद्धरण चिह्न खुला है, बंद नहीं हुआ',
  ],
  ['another mark at the end', story({ title: '"रूस दौरा\'' }), 'वही उद्धरण चिह्न लगाएं जिससे वह शुरू हुआ'],
  ['a tab', lines('title: क\nimage:\n\tsrc: a.jpg'), 'पंक्ति 4: पंक्ति टैब से शुरू होती है'],
  [
    'no colon',
    lines('title रूस दौरा'),
    '"title" के बाद ":" और एक खाली जगह चाहिए → `title: "रूस दौरा"`',
  ],
  ['no space after the colon', lines('title:रूस दौरा'), '→ `title: "रूस दौरा"`'],
  ['a visarga for the colon', lines('titleः रूस दौरा'), '→ `title: "रूस दौरा"`'],
  [
    'a mention',
    story({ title: '@isro ने कहा' }),
    'शीर्षक "@" से शुरू होता है, इसलिए उसे उद्धरण चिह्न में लिखें → `title: "@isro ने कहा"`',
  ],
  ['asterisks for bold', story({ title: '*बड़ी खबर*' }), '→ `title: "*बड़ी खबर*"`'],
  ['a bracket', story({ title: '[वीडियो] बड़ी खबर' }), '→ `title: "[वीडियो] बड़ी खबर"`'],
  ['a percent sign', story({ title: '%बढ़ा मतदान' }), '→ `title: "%बढ़ा मतदान"`'],
  [
    'a list that never closes',
    story({ tags: '[रूस, पुतिन' }),
    'पंक्ति 5: सूची का "[" खुला है, "]" नहीं मिला',
  ],
  ['Devanagari digits in the date', story({ date: '२०२४-११-२२' }), 'इसे `2024-11-22` लिखें'],
  [
    'a month that does not exist',
    story({ date: '2024-13-01' }),
    'पंक्ति 3: "2024-13-01" जैसी कोई तारीख या समय नहीं होता',
  ],
  ['yesterday', story({ date: 'कल' }), 'पंक्ति 3: तारीख "कल" समझ में नहीं आई'],
  ['a misspelt category', story({ category: 'desh-vides' }), 'क्या `desh-videsh` लिखना था?'],
  ['an empty category', story({ category: '' }), 'पंक्ति 4: `category` खाली है'],
  [
    'two categories',
    story({ category: '[desh-videsh, madhya-pradesh]' }),
    '`category` में सीधा पाठ चाहिए',
  ],
  [
    'an author whom nobody knows',
    story({ author: 'अनजान लाल' }),
    'लेखक "अनजान लाल" authors.yaml में नहीं है',
  ],
  [
    'a picture that is missing',
    story({}, '![घाट](ghat.jpg)'),
    'पंक्ति 7: तस्वीर "ghat.jpg" media/ में नहीं मिली',
  ],
  [
    'a picture from another site',
    story({ image: '{src: "https://x.in/a.jpg", alt: "घाट"}' }),
    'दूसरी साइट पर है',
  ],
  [
    'the headline twice',
    story().replace('date:', 'title: दूसरा\ndate:'),
    'पंक्ति 3: `title` दो बार लिखा है',
  ],
  ['draft: maybe', story({ draft: 'हो' }), '`draft: true` या `draft: false` लिखें'],
  ['an empty line before all', `\n${story()}`, 'पंक्ति 1: पहली पंक्ति में तीन हाइफन `---` चाहिए'],
  [
    'the second fence forgotten',
    story().replace('\n---\n\n', '\n\n'),
    'ऊपर के हिस्से को बंद करने वाली `---` पंक्ति नहीं मिली',
  ],
];

describe('a first story', () => {
  it.each(MISTAKES)('%s', async (_mistake, text, sentence) => {
    expect(await messagesOf(text)).toContain(sentence);
  });
});
