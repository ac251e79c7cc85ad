import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  checkTypography,
  fixTypography,
  type TypographyOptions,
} from '../../../src/hindi/typography/checkTypography.ts';

/** Rules that only ask, with the words they ask about. */
function warnings(text: string, options: TypographyOptions = {}): readonly string[] {
  return checkTypography(text, options)
    .filter((finding) => finding.severity === 'warning')
    .map(({ rule, start, end, fix }) => `${rule}: ${text.slice(start, end)} → ${fix ?? '?'}`);
}

function fixes(title: string, rows: readonly (readonly [string, string])[]): void {
  describe(title, () => {
    test.each(rows)('%j → %j', (text, expected) => {
      expect(fixTypography(text)).toBe(expected);
    });
  });
}

function untouched(title: string, rows: readonly string[]): void {
  describe(title, () => {
    test.each(rows)('%j has no fault', (text) => {
      expect(checkTypography(text)).toEqual([]);
    });
  });
}

fixes('characters', [
  ['इमरान\u00A0खान', 'इमरान खान'],
  ['इमरान\u202F\u2009खान', 'इमरान खान'],
  ['औरत\u200Bों', 'औरतों'],
  ['\uFEFFखबर\u200E', 'खबर'],
  ['दि\u200Dन क\u200Cि', 'दिन कि'],
  ['पीडि़त बडे़ गाडि़यां जुडे़', 'पीड़ित बड़े गाड़ियां जुड़े'],
  ['लाेगाें काे माहाैल', 'लोगों को माहौल'],
  ['डाॅक्टर काॅलेज', 'डॉक्टर कॉलेज'],
  ['अाग अौर एेसे अॉटो', 'आग और ऐसे ऑटो'],
  ['वैज्ञाानिक हैैं यहांं', 'वैज्ञानिक हैं यहां'],
  ['पहंुचे', 'पहुंचे'],
  ['ब¨ठडा', 'बठिंडा'],
  ['सि्थति शकि्त', 'स्थिति शक्ति'],
]);

fixes('abbreviation signs typed as zeros', [
  ['म०प्र० के डा0 शर्मा', 'म.प्र. के डॉ. शर्मा'],
  ['उ0प्र0 में 500 रु०', 'उ.प्र. में 500 रु.'],
  ['बी०ए० और पी०एच०डी०', 'बी.ए. और पी.एच.डी.'],
  ['दस कि०मी० दूर', 'दस किमी दूर'],
  ['रू. 500 और 20 रू', 'रु. 500 और 20 रु.'],
]);

fixes('endings', [
  ['आयेगा मिलाये पराये सुविधायें', 'आएगा मिलाए पराए सुविधाएं'],
  ['दो गायें', 'दो गायें'],
  ['रोने के बजाये हंसे, सोने के बजाए जागे', 'रोने के बजाय हंसे, सोने के बजाय जागे'],
  ['ढोल बजाये', 'ढोल बजाए'],
  ['निवासीयों पुलिसकर्मीयों भारतीयों', 'निवासियों पुलिसकर्मियों भारतीयों'],
]);

fixes('colon and visarga', [
  ['अत: प्राय: दु:ख नि:शुल्क पुन:', 'अतः प्रायः दुःख निःशुल्क पुनः'],
  ['राजनीतिः बढ़ती आबादी', 'राजनीति: बढ़ती आबादी'],
  ['मध्यप्रदेशः बारिश', 'मध्यप्रदेश: बारिश'],
  ['छः लोग', 'छह लोग'],
  ['पाकिस्तानः हार · दिल्लीः बारिश · कोरोनाः राहत', 'पाकिस्तान: हार · दिल्ली: बारिश · कोरोना: राहत'],
  ['शनै: शनै:', 'शनैः शनैः'],
]);

fixes('spelling wrong in both styles', [
  ['नही उन्होने दोनो क्योंकी', 'नहीं उन्होंने दोनों क्योंकि'],
  ['मंत्रीमंडल पुरुस्कार आर्शीवाद', 'मंत्रिमंडल पुरस्कार आशीर्वाद'],
  ['उज्जवल भविष्य 500 रूपये', 'उज्ज्वल भविष्य 500 रुपये'],
  ['भाईयों और डाकूओं', 'भाइयों और डाकुओं'],
  ['गये, नयी, जायेगा, चाहिये', 'गए, नई, जाएगा, चाहिए'],
  ['हिन्दी सम्बन्ध', 'हिंदी संबंध'],
]);

fixes('damage of font conversion', [
  ['सिथति प्रभावति प्रतनिधि', 'स्थिति प्रभावित प्रतिनिधि'],
  ['कर्मचारयिों पशिचम', 'कर्मचारियों पश्चिम'],
]);

fixes('punctuation', [
  ['मनीला| फिलीपींस में', 'मनीला। फिलीपींस में'],
  ['LIVE:- लीला', 'LIVE: लीला'],
  ['LIVE:-लीला', 'LIVE: लीला'],
  ['वह बोला.. फिर....', 'वह बोला… फिर…'],
  ['उसने कहा, "हम आएंगे"', 'उसने कहा, “हम आएंगे”'],
  ["सीएम बोले- 'किसान पहले'", 'सीएम बोले- ‘किसान पहले’'],
  ['सीएम बोले– किसान', 'सीएम बोले- किसान'],
  ["'71 की जंग", '’71 की जंग'],
  ['तापमान 23.9° से. रहा', 'तापमान 23.9°C रहा'],
  ['वर्ष २०२४', 'वर्ष 2024'],
]);

fixes('spaces', [
  ['वह गया ।’', 'वह गया।’'],
  ['कांग्रेस ने कहा : हम', 'कांग्रेस ने कहा: हम'],
  ['गया।वह', 'गया। वह'],
  ['गया।“वह”', 'गया। “वह”'],
  ['राम,श्याम', 'राम, श्याम'],
  ['आया है.वह', 'आया है. वह'],
  ['कहा  गया', 'कहा गया'],
  ['( भाषा )', '(भाषा)'],
]);

untouched('right as it is', [
  'अतः वे लौटे',
  'देश-विदेश, बोले-चाले, जी-20, 5जी, चंद्रयान-3',
  'सीएम बोले- किसान हमारे',
  'उज्जैन, श्रीनगर, श्रीलंका, श्रीराम',
  'वकील उज्जवल निकम',
  'कही बात',
  'सरकार की योजना, सदन की कार्यवाही, मंगल ग्रह पर',
  'स्कोर 3:2, समय 10:30 बजे, 5\'6" लंबा',
  'जन्म उन्हें तुम्हें पन्ना सम्मान वाङ्मय कॉम्पैक्ट',
  'शिथिल, कराना, स्थित',
  '👨‍👩‍👧 परिवार',
  'स्\u200Dवास्\u200Dथ्\u200Dय',
  'ए.पी.जे. अब्दुल कलाम',
  'इंदौर. कैप्टन आर. शर्मा आए। डॉ. वर्मा गए।',
  '45° से ऊपर',
  '9425012345, 462001, 2024, धारा 1234, MP04 AB 1234',
  'Make in India: "Don\'t stop".. they said',
  'गया।[^1] (कहा।) **गया।** आगे',
  'हां :-)',
  '“हम आएंगे।“ यह कहा, ‘क्यों?‘ पूछा',
  'यहां तक कि मौत भी',
]);

describe('what the desk never touches', () => {
  test.each([
    '| नही | रूपये |\n|---|---|\n| दोनो | २ |',
    '```\nनही है ।\n```',
    '`नही`',
    'https://example.com/नही।है',
    'editor@example.in',
    '#नही @दोनो',
    '[कड़ी](/a "शीर्षक")',
    '[^1]: ',
    '<a href="/नही">',
    'पंक्ति  \nअगली',
    '    नही',
    '---\nslug: नही\nimage: "रूपये.jpg"\naliases:\n  - /नही/\n---\n',
  ])('%j', (text) => {
    expect(fixTypography(text)).toBe(text);
  });

  test('delimiters of YAML stay where its prose is mended', () => {
    expect(fixTypography('title: "सीएम बोले- \'किसान पहले\'"')).toBe(
      'title: "सीएम बोले- ‘किसान पहले’"',
    );
    expect(fixTypography("---\ntitle: 'नही ''है'''\ndeck: LIVE:- लीला\n---\nनही")).toBe(
      "---\ntitle: 'नहीं ''है'''\ndeck: LIVE:- लीला\n---\nनहीं",
    );
  });
});

describe('front matter', () => {
  test('quoted items of lists keep their delimiters', () => {
    expect(fixTypography('---\npoints:\n  - "नही है ।"\n  - \'वह "हम" बोला\'\n---\n')).toBe(
      '---\npoints:\n  - "नहीं है।"\n  - \'वह “हम” बोला\'\n---\n',
    );
  });

  const prose = fc
    .array(
      fc.constantFrom(
        'नही',
        ' ',
        ' : ',
        ':-',
        '"',
        "'",
        '#',
        '।',
        '- ',
        '|',
        '\n',
        'कहा',
        '[',
        ']',
        '२',
        '…',
        '..',
        ',',
        'abc',
        '\\',
        '?',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));
  const matter = fc.record({
    title: prose,
    points: fc.array(prose, { maxLength: 3 }),
    image: fc.record({ src: fc.constantFrom('नही है.jpg', 'रूपये : २.png'), alt: prose }),
  });

  test('means what it meant: same keys, same lists, nothing but texts mended', () => {
    fc.assert(
      fc.property(matter, (data) => {
        const fixed = fixTypography(`---\n${stringify(data)}---\nनही\n`);
        const read = parse(fixed.slice(4, fixed.indexOf('\n---\n', 3)));
        expect(Object.keys(read)).toEqual(['title', 'points', 'image']);
        expect(read.title).toBeTypeOf('string');
        expect(read.points).toHaveLength(data.points.length);
        for (const point of read.points) expect(point).toBeTypeOf('string');
        expect(read.image.src).toBe(data.image.src);
        expect(read.image.alt).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});

describe('only asked', () => {
  test.each([
    ['ग्रह मंत्री अमित शाह', 'homophone: ग्रह → गृह'],
    ['पुलिस ने कार्यवाही की', 'homophone: कार्यवाही → कार्रवाई'],
    ['उन्होंने कहा की सरकार', 'homophone: की → कि'],
    ['उस कि तरफ', 'homophone: कि → की'],
    ['लोग जा रहे है।', 'homophone: है → हैं'],
    ['शहर मे बारिश', 'homophone: मे → में'],
    ['कूनो में चिता दिखा', 'homophone: चिता → चीता'],
    ['समान चोरी', 'homophone: समान → सामान'],
    ['अवधी समाप्त', 'homophone: अवधी → अवधि'],
    ['आसन तरीका', 'homophone: आसन → आसान'],
    ['सिथिल', 'legacy-damage: सिथिल → शिथिल'],
    ['निम्न हैं:-\n- एक', 'colon-dash: :- → :'],
    ['125000 रुपये', 'number-grouping: 125000 → 1,25,000'],
    ['1,000,000 लोग', 'number-grouping: 1,000,000 → 10,00,000'],
    ['मंत्री कल भोपाल से दिल्ली गए. फिर लौटे। हम आए।', 'mixed-stops: . → ।'],
    ['कोरोना (Coronavirus) के', 'bracketed-english: (Coronavirus) → ?'],
    ['सीएम बोले-किसान', 'saying-dash: - → - '],
  ])('%j', (text, expected) => {
    expect(warnings(text)).toEqual([expected]);
    expect(fixTypography(text)).toBe(text);
  });

  test('honorifics in news, but not in quotations, opinion or obituary', () => {
    const text = 'माननीय मुख्यमंत्री जी आए';
    expect(warnings(text)).toEqual(['honorific: माननीय → ?', 'honorific: जी → ?']);
    expect(warnings(text, { kind: 'opinion' })).toEqual([]);
    expect(warnings('“माननीय सदस्य” बोले')).toEqual([]);
    for (const name of [
      'डॉ. जी दीवान',
      'सांसद जी एम सी बालयोगी',
      'महानिदेशक जी सतीश रेड्डी',
      'पद्म श्री',
      'जीते जी यह हुआ',
      'इर्विंग जी थालबर्ग अवॉर्ड विजेता',
      'महात्मा गांधी जी भी',
      'उन्होंने "हम खुश हैं\'. फिर कहा, "यश जी आए" और',
    ]) {
      expect(warnings(`${name} आए`)).toEqual([]);
    }
  });

  test.each([
    ['राहुल गांधी जी आए', ['honorific: जी → ?']],
    ['माननीय श्री शर्मा आए', ['honorific: माननीय → ?', 'honorific: श्री → ?']],
    ['उन्होंने "हां" कहा और शर्मा जी आए', ['honorific: जी → ?']],
  ])('%j calls somebody by more than the name', (text, expected) => {
    expect(warnings(text)).toEqual(expected);
  });

  test.each([
    ['legal-accused', 'हत्यारा पकड़ा गया'],
    ['legal-pocso', 'नाबालिग से दुष्कर्म'],
    ['legal-suicide', 'युवक ने आत्महत्या की'],
    ['legal-election', 'एग्जिट पोल के नतीजे'],
  ])('%s reminds once', (rule, text) => {
    const found = checkTypography(`${text}। ${text}`).filter((finding) => finding.rule === rule);
    expect(found).toHaveLength(1);
  });

  test('a conviction and a helpline answer the reminders', () => {
    expect(warnings('हत्यारे को सजा सुनाई')).toEqual([]);
    expect(warnings('आत्महत्या की खबर। टेली-मानस 14416')).toEqual([]);
  });

  test('a dateline that repeats the place', () => {
    expect(warnings('भोपाल। मुख्यमंत्री ने कहा', { place: 'भोपाल' })).toEqual([
      'dateline-twice: भोपाल।  → ',
    ]);
    expect(warnings('भोपाल। मुख्यमंत्री ने कहा', { place: 'इंदौर' })).toEqual([]);
    const file = '---\nplace: भोपाल\n---\n\nभोपाल। मुख्यमंत्री ने कहा';
    expect(warnings(file, { place: 'भोपाल' })).toEqual(['dateline-twice: भोपाल।  → ']);
  });

  test('a figure is one finding, with its points and commas', () => {
    expect(checkTypography('१,२५,००० लोग, ६.५ तीव्रता').map(({ fix }) => fix)).toEqual([
      '1,25,000',
      '6.5',
    ]);
  });

  test('rules can be ignored by name', () => {
    expect(checkTypography('नही', { ignore: ['spelling'] })).toEqual([]);
  });
});

describe('house styles', () => {
  test.each([
    ['महत्त्व ज़्यादा हाँ पाँच ख़बर', 'akhbari', 'महत्व ज्यादा हां पांच खबर'],
    ['महत्व ज्यादा हां पांच', 'manak', 'महत्त्व ज़्यादा हाँ पाँच'],
    ['फरवरी की तैयारियां', 'manak', 'फ़रवरी की तैयारियाँ'],
    ['में हैं नहीं', 'manak', 'में हैं नहीं'],
    ['बड़ा गढ़', 'akhbari', 'बड़ा गढ़'],
  ] as const)('%j as %s is %j', (text, profile, expected) => {
    expect(fixTypography(text, { profile })).toBe(expected);
  });

  test('digits of the house, but not within Latin words', () => {
    expect(fixTypography('5 लाख, MP04', { digits: 'devanagari' })).toBe('५ लाख, MP04');
  });
});

test('findings carry UTF-16 offsets and messages in both languages', () => {
  expect(checkTypography('👍 नही')).toEqual([
    {
      start: 3,
      end: 6,
      rule: 'spelling',
      severity: 'fix',
      fix: 'नहीं',
      message: { hi: '“नही” की जगह “नहीं” लिखें', en: 'Write “नहीं”, not “नही”' },
    },
  ]);
});

describe('invariants', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'क ि ा े ं ँ ः ् ़ । . : - | " \' ० 0 १ ( ) [ ] ` # * _ ‘ ’ “ ”'.split(' '),
      ' ',
      '\n',
      '\u200D',
      '\u00A0',
      'नही',
      'म०प्र०',
      'बोले-',
      'है',
      'कि',
      'अतः',
      'राजनीतिः',
      'title: "',
      '---\n',
      'हाँ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const copy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('fixing twice changes nothing more', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const fixed = fixTypography(text);
        expect(fixTypography(fixed)).toBe(fixed);
      }),
      { numRuns: 300 },
    );
  });

  test('findings lie in the text, in order; safe fixes never overlap', () => {
    fc.assert(
      fc.property(copy, (text) => {
        let done = 0;
        for (const { start, end, severity } of checkTypography(text)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (severity === 'warning') continue;
          expect(start).toBeGreaterThanOrEqual(done);
          done = end;
        }
      }),
    );
  });

  test('English is left alone', () => {
    const english = fc.string({ unit: fc.constantFrom(...'abcXYZ ,.?!-\'":;()') });
    fc.assert(
      fc.property(english, (text) => {
        expect(fixTypography(text)).toBe(text);
      }),
    );
  });

  test.each(['ि', ' ', '"', '“', 'क ', '. ', ':- ', '¨क', '[', '`', 'कः ', '\n|'])(
    'a long run of %j is read through',
    (unit) => {
      const text = unit.repeat(20_000);
      expect(checkTypography(text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
