/** Texts as reporters send them, and the parts that they hold. All texts are samples of our own. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type LeftOut,
  LONGEST_PASTE,
  type PasteKnowledge,
  type StoryParts,
  takeApart,
} from '../../../src/desk/paste/index.ts';
import { wordsOf } from '../../../src/desk/paste/parts.ts';
import { smallNewsroom } from './newsroom.ts';
import { KRUTI_DEV, WHATSAPP } from './samples.ts';

let knowledge: PasteKnowledge;
beforeAll(async () => {
  ({ knowledge } = await smallNewsroom());
});

const apart = (...lines: readonly string[]) => takeApart(lines.join('\n'), knowledge);

describe('a text from a messenger', () => {
  it('comes apart into every part', () => {
    const { parts, leftOut } = apart(...WHATSAPP);
    expect(parts).toEqual<StoryParts>({
      title: 'नमूना गांव के तालाब में पांच साल बाद लौटा पानी',
      deck: 'ग्रामीणों ने श्रमदान से हटाई गाद',
      points: [],
      place: 'सीहोर',
      districts: ['sehore'],
      authors: ['rajesh-sharma'],
      byline: '',
      agency: 'भाषा',
      category: 'madhya-pradesh',
      tags: ['नमूना तालाब', 'सिंचाई', 'तालाब'],
      isPressNote: false,
      caption: '',
      body: [
        'जिले के नमूना गांव में तालाब पूरा भर गया। सरपंच ने बताया कि **120 परिवारों** ने श्रमदान किया।',
        '**कैसे हुआ काम:** गांव के लोगों ने हर रविवार को दो घंटे दिए। कुल 14 हजार घन मीटर गाद निकाली गई।',
        '**मांगें:**',
        '- तालाब तक सड़क बने\n- मछली पालन का ठेका समिति को मिले',
        'किसानों ने कहा कि अब तीन सिंचाई हो सकेगी।',
      ].join('\n\n'),
    });
    expect(leftOut).toContainEqual<LeftOut>({ reason: 'contact', text: '9800000000' });
    expect(leftOut).toContainEqual<LeftOut>({ reason: 'date', text: '21 नवंबर' });
  });

  it.each([
    ['[21/11, 9:14 pm] रमेश: '],
    ['[9:14 pm, 21/11/2024] +91 98000 00000: '],
    ['[२१/११/२४, २१:१४:०५] रमेश: '],
    ['21/11/24, 9:14 pm - रमेश: '],
    ['21/11/2024, 21:14 - '],
  ])('is read without the messenger’s line %s', (header) => {
    const { parts, leftOut } = apart(
      `${header}नमूना पुल का काम पूरा हुआ`,
      'सीहोर। नमूना पुल पर अब गाड़ियां चलने लगी हैं।',
    );
    expect(parts).toMatchObject({ title: 'नमूना पुल का काम पूरा हुआ', place: 'सीहोर' });
    expect(leftOut).toEqual([{ reason: 'message', text: header.trim() }]);
  });

  it.each([
    ['Forwarded'],
    ['अग्रेषित'],
    ['<Media omitted>'],
    ['IMG-20241122-WA0007.jpg (file attached)'],
    ['This message was deleted'],
  ])('leaves out what the messenger wrote by itself: %s', (note) => {
    const { parts, leftOut } = apart('नमूना पुल का काम पूरा हुआ', 'पुल पर गाड़ियां चलीं।', note);
    expect(parts.body).toBe('पुल पर गाड़ियां चलीं।');
    expect(leftOut).toEqual([{ reason: 'message', text: note }]);
  });
});

describe('a text from Word', () => {
  it('has labels, numbered headings, bullets, a table and a caption', () => {
    const { parts } = apart(
      'शीर्षक: नगर परिषद ने तय किया कचरा गाड़ी का समय',
      'उपशीर्षक: वार्ड के हिसाब से पहुंचेगी गाड़ी',
      'दिनांक: 22/11/2024',
      'नमूना\u00a0प्रतिनिधि, नर्मदापुरम। परिषद ने शुक्रवार से “कचरा गाड़ी” का समय तय कर\u00adदिया है।',
      '1. पृष्ठभूमि',
      'पिछले साल नागरिकों ने शिकायत की थी कि गाड़ी रोज नहीं आती और गलियों में कचरा पड़ा रहता है।',
      '2.\tआगे क्या',
      '\uf0b7\tदो नई गाड़ियां खरीदी जाएंगी',
      '\uf0b7\tहर गाड़ी में जीपीएस लगेगा',
      '',
      'वार्ड\tसमय',
      '1 से 5\tसुबह 7 बजे',
      'फोटो: नमूना कचरा गाड़ी को रवाना करते पार्षद',
    );
    expect(parts).toMatchObject({
      title: 'नगर परिषद ने तय किया कचरा गाड़ी का समय',
      deck: 'वार्ड के हिसाब से पहुंचेगी गाड़ी',
      place: 'नर्मदापुरम',
      districts: ['narmadapuram'],
      byline: 'नमूना प्रतिनिधि',
      caption: 'नमूना कचरा गाड़ी को रवाना करते पार्षद',
      body: [
        'परिषद ने शुक्रवार से “कचरा गाड़ी” का समय तय करदिया है।',
        '**पृष्ठभूमि:** पिछले साल नागरिकों ने शिकायत की थी कि गाड़ी रोज नहीं आती और गलियों में कचरा पड़ा रहता है।',
        '**आगे क्या:**',
        '- दो नई गाड़ियां खरीदी जाएंगी\n- हर गाड़ी में जीपीएस लगेगा',
        '| वार्ड | समय |\n| --- | --- |\n| 1 से 5 | सुबह 7 बजे |',
      ].join('\n\n'),
    });
  });

  it('has its broken lines joined, as mail programs and PDFs break them', () => {
    const { parts } = apart(
      'नमूना पुल का काम पूरा हुआ',
      '',
      'सीहोर। नमूना पुल का काम तय समय से दो महीने पहले पूरा हो',
      'गया है और शनिवार से इस पर छोटी गाड़ियों का चलना शुरू हो',
      'गया है। अब शहर के दोनों हिस्से जुड़ गए हैं।',
    );
    expect(parts.body).toBe(
      'नमूना पुल का काम तय समय से दो महीने पहले पूरा हो गया है और शनिवार से इस पर छोटी गाड़ियों का चलना शुरू हो गया है। अब शहर के दोनों हिस्से जुड़ गए हैं।',
    );
  });
});

describe('a text in an old font', () => {
  it('becomes Unicode, but for addresses and English', () => {
    const { parts, converted } = apart(...KRUTI_DEV);
    expect(parts).toMatchObject({
      title: 'सोनकुंड तालाब में पांच साल बाद लौटा पानी',
      place: 'सीहोर',
      body: [
        'जिले के गांव में शनिवार को तालाब पूरा भर गया। सरपंच ने बताया कि 120 परिवारों ने श्रमदान किया।',
        'लोगों ने हर रविवार को दो घंटे दिए। BJP के विधायक भी पहुंचे।',
        'https://example.com/nadi',
        'Photo by the district office and the panchayat',
      ].join('\n\n'),
    });
    expect(converted).toEqual({ font: 'krutidev010', lines: 3, doubtful: [] });
  });

  it('is found between Unicode paragraphs, where English keeps its letters', () => {
    const { parts, converted } = apart(
      'नमूना पुल का काम पूरा हुआ',
      'सीहोर। नमूना पुल पर गाड़ियां चलने लगी हैं।',
      'ljiap us dgk fd bl iqy ls yksxksa dks ykHk gksxkA',
      'Public Works Department',
    );
    expect(converted?.lines).toBe(1);
    expect(parts.body).toContain('सरपंच ने कहा कि इस पुल से लोगों को लाभ होगा।');
    expect(parts.body).toContain('Public Works Department');
  });

  it('is not seen in an English text', () => {
    const text = 'The council of the town has said that it will open the bridge on Friday.';
    expect(apart(text)).toMatchObject({ parts: { body: text }, leftOut: [] });
    expect(apart(text).converted).toBeUndefined();
  });
});

const TITLE = 'नमूना पुल का काम पूरा हुआ';
const TEXT = 'पुल पर अब छोटी गाड़ियां चलने लगी हैं।';

describe('the headline', () => {
  it.each<[string, readonly string[], string]>([
    ['is the first short line', [TITLE, TEXT], TITLE],
    ['may stand in front of the text', [`*${TITLE}* सीहोर। ${TEXT}`], TITLE],
    ['may stand below its label', ['शीर्षक:', TITLE, TEXT], TITLE],
    ['may be marked as in Markdown', [`# ${TITLE}`, TEXT], TITLE],
    ['is not the dateline', [`सीहोर। ${TEXT}`, TEXT], ''],
    ['is not a sentence', [TEXT, TEXT], ''],
    ['is not all there is', [TITLE], ''],
  ])('%s', (_rule, lines, title) => {
    expect(apart(...lines).parts.title).toBe(title);
  });
});

describe('lines below the headline', () => {
  it('are the points, if they are a short list before the text', () => {
    const { parts } = apart(TITLE, '• दो महीने पहले पूरा', '• छोटी गाड़ियां चलेंगी', TEXT);
    expect(parts).toMatchObject({
      points: ['दो महीने पहले पूरा', 'छोटी गाड़ियां चलेंगी'],
      body: TEXT,
    });
  });

  it.each<[string, Partial<StoryParts>]>([
    ['नमूना प्रतिनिधि, सीहोर', { byline: 'नमूना प्रतिनिधि', place: 'सीहोर' }],
    ['राजेश शर्मा, सीहोर', { authors: ['rajesh-sharma'], place: 'सीहोर' }],
    ['रिपोर्ट: सीमा वर्मा', { authors: ['seema-verma'] }],
    ['रिपोर्टर - कोई नाम', { byline: 'कोई नाम' }],
    ['सीहोर, 22 नवंबर', { place: 'सीहोर' }],
    ['एजेंसी: पीटीआई', { agency: 'पीटीआई' }],
    ['श्रेणी: देश विदेश', { category: 'desh-videsh' }],
    ['जिला: होशंगाबाद', { districts: ['narmadapuram'] }],
    ['टैग: मौसम, पुल', { tags: ['मौसम', 'पुल'] }],
    ['प्रेस विज्ञप्ति', { isPressNote: true }],
  ])('tell who, where and what: %s', (line, expected) => {
    expect(apart(TITLE, line, TEXT).parts).toMatchObject({ title: TITLE, body: TEXT, ...expected });
  });
});

describe('lines below the text', () => {
  it.each<[string, Partial<StoryParts>]>([
    ['(भाषा)', { agency: 'भाषा' }],
    ['राजेश शर्मा', { authors: ['rajesh-sharma'] }],
    ['- राजेश शर्मा, सीहोर', { authors: ['rajesh-sharma'], place: 'सीहोर' }],
    ['✍️ कोई नाम', { byline: 'कोई नाम' }],
    ['मो. 98000 00000', {}],
    ['कृपया प्रकाशित करने का कष्ट करें', {}],
    ['**********', {}],
  ])('are no part of it: %s', (line, expected) => {
    expect(apart(TITLE, TEXT, TEXT, line).parts).toMatchObject({
      body: `${TEXT}\n\n${TEXT}`,
      ...expected,
    });
  });

  it('stay, if they are sentences', () => {
    const last = 'अब शहर के दोनों हिस्से जुड़ गए हैं।';
    expect(apart(TITLE, TEXT, last).parts.body).toBe(`${TEXT}\n\n${last}`);
  });
});

describe('marks', () => {
  it.each([
    ['*मोटा* और _तिरछा_ शब्द।', '**मोटा** और *तिरछा* शब्द।'],
    ['**मोटा** शब्द।', '**मोटा** शब्द।'],
    ['5 * 3 और 2*4 बराबर।', '5 \\* 3 और 2\\*4 बराबर।'],
    ['फाइल nai_khabar_1 देखें।', 'फाइल nai_khabar_1 देखें।'],
    ['[लिंक](javascript:alert(1)) है।', '[लिंक]\\(javascript:alert(1)) है।'],
    ['<script>alert(1)</script> लिखा था।', '<script>alert(1)</script> लिखा था।'],
    ['#मौसम खराब रहा।', 'मौसम खराब रहा।'],
    ['> पुराना संदेश।', '> पुराना संदेश।'],
    ['1. पहली बात।\n2. दूसरी बात।', '1. पहली बात।\n2. दूसरी बात।'],
    ['1984. वह साल।', '1984\\. वह साल।'],
    ['&lt; लिखा था।', '\\&lt; लिखा था।'],
    ['-पहली मांग।\n-दूसरी मांग।', '- पहली मांग।\n\n- दूसरी मांग।'],
  ])('of %s', (line, markdown) => {
    expect(apart(TITLE, TEXT, line, TEXT).parts.body).toBe(`${TEXT}\n\n${markdown}\n\n${TEXT}`);
  });
});

/** Lines of every kind, to be put together by chance. */
const LINES = [
  ...WHATSAPP,
  TITLE,
  TEXT,
  '',
  'शीर्षक: रूस दौरा',
  'टैग: मौसम, पुल',
  'रिपोर्ट: राजेश शर्मा और सीमा वर्मा, सीहोर',
  'नई दिल्ली (पीटीआई-भाषा)।',
  'इनपुट: प्रेस ट्रस्ट ऑफ इंडिया',
  'सेवा में, संपादक महोदय',
  '3) तीसरी मांग',
  'वार्ड\tसमय',
  '1\tसुबह',
  '- राजेश शर्मा',
  '> कहा गया *बहुत*',
  'The minister said that it will be done.',
  '🙏',
  'स्थान: भोपाल/सीहोर, 3 दिसंबर',
];

describe('whatever is pasted', () => {
  const anyPaste = fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 30 })), {
      maxLength: 14,
    })
    .map((lines) => lines.join('\n'));

  it('no word is lost: each stands in a part or is named among what was left out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 16 }), (lines) => {
        const { parts, leftOut } = takeApart(lines.join('\n'), knowledge);
        const authors = parts.authors.map((id) =>
          id === 'rajesh-sharma' ? 'राजेश शर्मा' : 'सीमा वर्मा',
        );
        const said = Object.values(parts).flatMap((part) => [part].flat().map(String));
        const kept = new Set(
          [...said, ...authors, ...leftOut.map(({ text }) => text)].flatMap(wordsOf),
        );
        const known = new Set(['पीटीआई', 'देश', 'विदेश']);
        const lost = lines
          .flatMap((line) => wordsOf(line.replaceAll('_', ' ')))
          .filter((word) => !kept.has(word) && !known.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('it is taken apart without an exception', () => {
    fc.assert(
      fc.property(anyPaste, (text) => {
        expect(takeApart(text, knowledge).parts.title).not.toContain('\n');
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['marks of emphasis', '*_~'],
    ['letters', 'क'],
    ['keys of an old font', 'gS dks '],
    ['hashtags', '#क '],
    ['emoji', '👨‍👩‍👧'],
    ['line ends', '\n'],
    ['brackets', '(['],
    ['labels', 'फोटो: '],
  ])('a quarter of a million %s are done at once', (_name, unit) => {
    const text = unit.repeat(Math.floor(LONGEST_PASTE / unit.length));
    expect(takeApart(text, knowledge).parts).toBeDefined();
  });

  it('more than a newspaper’s longest story is refused', () => {
    expect(() => takeApart('क'.repeat(LONGEST_PASTE + 1), knowledge)).toThrow(RangeError);
  });
});
