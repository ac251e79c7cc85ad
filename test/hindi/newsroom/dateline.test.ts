import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitDateline } from '../../../src/hindi/newsroom/dateline.ts';

const STORY = 'शहर में सोमवार को हुई तेज बारिश के बाद कई इलाकों में पानी भर गया और यातायात बाधित रहा।';

function read(opening: string, places: readonly string[] = []) {
  const { dateline, rest } = splitDateline(`${opening}${STORY}`, { places });
  return {
    places: dateline?.places,
    agencies: dateline?.agencies.map((agency) => agency.id),
    date: dateline?.date,
    byline: dateline?.byline,
    rest,
  };
}

describe('splitDateline', () => {
  test.each([
    ['भोपाल। ', ['भोपाल']],
    ['इंदौर. ', ['इंदौर']],
    ['नई दिल्ली।', ['नई दिल्ली']],
    ['नई दिल्\u200dली : ', ['नई दिल्\u200dली']],
    ['मुंबई।। ', ['मुंबई']],
    ['रायपुर: ', ['रायपुर']],
    ['भोपाल – ', ['भोपाल']],
    ['भोपाल/सीहोर। ', ['भोपाल', 'सीहोर']],
    ['LUCKNOW: ', ['LUCKNOW']],
    ['ममदोट (फिरोजपुर)। ', ['ममदोट', 'फिरोजपुर']],
    ['बड़ागांव। ', ['बड़ागांव']],
  ])('%j names %j', (opening, places) => {
    expect(read(opening)).toMatchObject({ places, rest: STORY });
  });

  test.each([
    ['भोपाल, 22 नवंबर (भाषा)। ', ['pti-bhasha'], '22 नवंबर'],
    ['भोपाल, शुक्रवार (वार्ता)। ', ['univarta'], 'शुक्रवार'],
    ['भोपाल (एजेंसी)। ', ['agency'], undefined],
    ['वाशिंगटन, प्रेट्र/एपी। ', ['pti', 'ap'], undefined],
    ['सूवा (रॉयटर्स): ', ['reuters'], undefined],
    ['चमोली, [जेएनएन]: ', ['jnn'], undefined],
  ])('%j credits %j', (opening, agencies, date) => {
    expect(read(opening)).toMatchObject({ agencies, date, rest: STORY });
  });

  test.each([
    ['नवदुनिया प्रतिनिधि, भोपाल। ', 'भोपाल', 'नवदुनिया प्रतिनिधि'],
    ['नगर संवाददाता नई दिल्ली: ', 'नई दिल्ली', 'नगर संवाददाता'],
    ['जागरण संवाददाता, बागेश्वर: ', 'बागेश्वर', 'जागरण संवाददाता'],
    ['संवाद सहयोगी, तीसा : ', 'तीसा', 'संवाद सहयोगी'],
    ['राजेश शर्मा, भोपाल। ', 'भोपाल', 'राजेश शर्मा'],
    ['शिमला, राज्य ब्यूरो। ', 'शिमला', 'राज्य ब्यूरो'],
  ])('%j is signed', (opening, place, byline) => {
    expect(read(opening)).toMatchObject({ places: [place], byline, rest: STORY });
  });

  test('an unknown place before a colon is believed where the text names it again', () => {
    const again = splitDateline('तीसा : तीसा-चंबा मार्ग बुधवार को भूस्खलन से बंद रहा।');
    expect(again.dateline?.places).toEqual(['तीसा']);
    expect(read('तीसा : ').places).toBeUndefined();
    expect(read('तीसा : ', ['तीसा']).places).toEqual(['तीसा']);
  });

  test.each([
    'राजनीति: ',
    'सवाल: ',
    'हां। ',
    'धन्यवाद। ',
    'डॉ. शर्मा ने कहा। ',
    'म.प्र. में ठंड बढ़ी। ',
    'सोमवार सुबह जापान के ओसाका में तेज भूकंप आया। ',
    'मुख्य कलाकार: ',
    'Coronavirus in India: ',
  ])('%j is no dateline', (opening) => {
    expect(read(opening)).toMatchObject({ places: undefined, rest: `${opening}${STORY}` });
  });

  test('a paragraph that is nothing but a dateline leaves nothing', () => {
    expect(splitDateline('नई दिल्ली।')).toMatchObject({ rest: '' });
  });

  test('the rest is always the end of the paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(text.endsWith(splitDateline(text).rest)).toBe(true);
      }),
    );
  });
});
