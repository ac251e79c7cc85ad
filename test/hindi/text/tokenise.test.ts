import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms, tokenise } from '../../../src/hindi/index.ts';
import { hindiText, longRuns } from './hindiText.ts';

const tokens = (text: string) => tokenise(text).map((token) => `${token.text} ${token.kind}`);

describe('tokenise', () => {
  it.each([
    ['words and a danda without space', 'दिल्ली।संसद में', ['दिल्ली word', 'संसद word', 'में word']],
    ['Latin words', 'PM मोदी', ['PM latin', 'मोदी word']],
    ['scripts that touch', 'PMमोदी', ['PM latin', 'मोदी word']],
    [
      'grouped and decimal numbers',
      '1,50,000 और 7.5°C',
      ['1,50,000 number', 'और word', '7.5 number', 'C latin'],
    ],
    ['Devanagari digits', 'वर्ष २०२४', ['वर्ष word', '२०२४ number']],
    ['a span of years', '2024-25', ['2024-25 number']],
    ['a score', '350/5', ['350 number', '5 number']],
    ['a clock time', '10:30 बजे', ['10:30 number', 'बजे word']],
    ['ordinals', '10वीं, 12th', ['10वीं mixed', '12th mixed']],
    ['an ordinal typed apart', '10 वीं का', ['10 वीं mixed', 'का word']],
    [
      'names with numbers',
      'जी-20 चंद्रयान-3 COVID-19 G20 5जी',
      ['जी-20 mixed', 'चंद्रयान-3 mixed', 'COVID-19 mixed', 'G20 mixed', '5जी mixed'],
    ],
    ['a vehicle number', 'MP04AB1234', ['MP04AB1234 mixed']],
    ['hyphenated words', 'देश-विदेश', ['देश-विदेश compound']],
    ['a hyphen at a clause end', 'बोले- किसान', ['बोले word', 'किसान word']],
    ['an exclusion', 'मोदी -गुजरात', ['मोदी word', 'गुजरात word']],
    [
      'titles',
      'डॉ. यादव, पं. नेहरू',
      ['डॉ. abbreviation', 'यादव word', 'पं. abbreviation', 'नेहरू word'],
    ],
    ['dotted states', 'म.प्र. और उ.प्र.', ['म.प्र. abbreviation', 'और word', 'उ.प्र. abbreviation']],
    ['spelt letters', 'ए.पी.जे. आई.ए.एस.', ['ए.पी.जे. abbreviation', 'आई.ए.एस. abbreviation']],
    ['Latin letters', 'A.P.J. अब्दुल', ['A.P.J. abbreviation', 'अब्दुल word']],
    ['initials', 'वी. के. सिंह', ['वी. abbreviation', 'के. abbreviation', 'सिंह word']],
    [
      'the old abbreviation sign, also as a zero',
      'म०प्र० डा0 रु०',
      ['म०प्र० abbreviation', 'डा0 abbreviation', 'रु० abbreviation'],
    ],
    ['a full stop without space', 'आया.गया', ['आया word', 'गया word']],
    ['a visarga typed as a colon', 'दु:ख नि:शुल्क', ['दु:ख word', 'नि:शुल्क word']],
    ['a colon between words', 'कहा:वह', ['कहा word', 'वह word']],
    [
      'marks without width inside a word',
      'स्\u200Dवास्\u200Dथ्य दि\u200Dन',
      ['स्\u200Dवास्\u200Dथ्य word', 'दि\u200Dन word'],
    ],
    [
      'addresses',
      'https://x.in/a?b=1, www.abc.com। a.b@c.in',
      ['https://x.in/a?b=1 url', 'www.abc.com url', 'a.b@c.in email'],
    ],
    ['hashtags and mentions', '#भोपाल_समाचार @modi', ['#भोपाल_समाचार hashtag', '@modi mention']],
  ])('%s', (_rule, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('gives places that rebuild the text, with no letter or figure between tokens', () => {
    fc.assert(
      fc.property(fc.oneof(hindiText, fc.string({ unit: 'binary' })), (text) => {
        let rebuilt = '';
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(rebuilt.length);
          const between = text.slice(rebuilt.length, token.start);
          expect(between).not.toMatch(/[\p{L}0-9\u0900-\u0963\u0966-\u096F]/u);
          rebuilt += between + token.text;
          expect(rebuilt.length).toBe(token.end);
        }
        expect(text.startsWith(rebuilt)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('finishes on runs of a million characters', () => {
    for (const run of longRuns) expect(tokenise(run).length).toBeLessThanOrEqual(run.length);
  });
});

describe('searchTerms', () => {
  it.each([
    ['म.प्र.', ['मप्र']],
    ['म०प्र०', ['मप्र']],
    ['A.P.J.', ['apj']],
    ['आई.ए.एस.', ['आईएएस']],
    ['१,५०,०००', ['150000']],
    ['7.5', ['7.5']],
    ['2024-25', ['2024', '25']],
    ['10 वीं', ['10वीं']],
    ['जी-20', ['जी20', 'जी', '20']],
    ['देश-विदेश', ['देशविदेश', 'देश', 'विदेश']],
    ['#भोपाल_समाचार', ['भोपालसमाचार', 'भोपाल', 'समाचार']],
    ['@Modi', ['modi']],
    ['दु:ख', ['दुख']],
    ['हिन्दी', ['हिंदी']],
  ])('%s is found under %j', (text, expected) => {
    expect(tokenise(text).flatMap(searchTerms)).toEqual(expected);
  });
});
