import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  indexStories,
  openIndex,
  partsAtHand,
  type SearchDocument,
  searchStories,
} from '../../src/search/index.ts';
import { story } from './stories.ts';

const SYNONYMS = [
  ['नर्मदापुरम', 'होशंगाबाद'],
  ['हाईकोर्ट', 'हाई कोर्ट', 'उच्च न्यायालय', 'high court'],
  ['आप', 'आम आदमी पार्टी', 'aap'],
  ['भाजपा', 'बीजेपी', 'bjp'],
  ['गुरुवार', 'बृहस्पतिवार'],
  ['सरकार', 'government'],
  ['मध्य प्रदेश', 'मप्र'],
];

async function titles(
  stories: readonly SearchDocument[],
  query: string,
): Promise<readonly string[]> {
  const files = new Map(indexStories(stories, SYNONYMS).map(({ path, bytes }) => [path, bytes()]));
  const index = await openIndex({
    fetch: async (path) => files.get(path) ?? Promise.reject(new Error(path)),
    parts: partsAtHand,
    inflate: async (bytes) => new Uint8Array(inflateSync(bytes)),
  });
  const { stories: found } = await searchStories(index, query, { limit: 10 });
  return found.map(({ card }) => card.title);
}

/** Query, a headline that it finds, and one that it does not find, or finds later. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['हिन्दी', 'हिंदी दिवस', 'हिंसा की घटना'],
  ['roos daura', 'रूस दौरे पर मंत्री', 'रोज की सैर'],
  ['rus dore', 'रूस दौरे पर मंत्री', 'डोर पतंग की'],
  ['imran khan', 'इमरान खान की रैली', 'इमारत खाली हुई'],
  ['shivraj chouhan', 'शिवराज सिंह चौहान आए', 'शिव मंदिर में भीड़'],
  ['vivek singh', 'विवेक सिंह जीते', 'विवेक सिंघु सीमा पर'],
  ['sumit syed', 'सुमित सैयद का बयान', 'सुमित साइड में खड़े रहे'],
  ['leela arora', 'लीला अरोड़ा का भाषण', 'लाहौर में धमाका'],
  ['दसवीं रिजल्ट', '10वीं का रिजल्ट आया', '12वीं का रिजल्ट आया'],
  ['10th', 'दसवीं की परीक्षा', 'नौवीं की परीक्षा'],
  ['IAS', 'आईएएस बने किसान के बेटे', 'बस आई और चली गई'],
  ['IAS', 'आई ए एस की तैयारी', 'बस आई और चली गई'],
  ['high court', 'हाई कोर्ट का फैसला', 'कोर्ट मैरिज बढ़ी'],
  ['hai kort', 'उच्च न्यायालय का फैसला', 'हाय यह कोट'],
  ['आप', 'आम आदमी पार्टी की सूची', 'क्या आप जानते हैं'],
  ['लोगों', 'लाेगाें ने कहा', 'लागू हुआ नियम'],
  ['होशंगाबाद', 'नर्मदापुरम में बाढ़', 'नर्मदा की आरती'],
  ['डेढ़ लाख रिश्वत', '1.5 लाख की रिश्वत', '2.5 लाख की रिश्वत'],
  ['डेढ़ लाख रिश्वत', 'रिश्वत में 1,50,000 लिए', '2.5 लाख की रिश्वत'],
  ['आय', 'आय दोगुनी हुई', 'मेहमान आए'],
  ['राम', 'राम मंदिर', 'रामपुर में मेला'],
  ['बिजली चोरी', 'बिजली चोर पकड़े', 'छोरी ने जीता दंगल'],
  ['कूनो चीता', 'कूनो में चीते', 'चिंता बढ़ी'],
  ['gyanvapi', 'ज्ञानवापी पर सुनवाई', 'ज्ञापन सौंपा'],
  ['स्वास्थ्य', 'स्‍वास्‍थ्‍य केंद्र खुला', 'स्वागत समारोह'],
  ['नही मिला पानी', 'नहीं मिला पानी', 'नई टंकी बनी'],
  ['bhopa', 'भोपाल में बारिश', 'भाप का इंजन'],
  ['gwaliy', 'ग्वालियर का किला', 'ग्वाल बाल की झांकी'],
  ['narendra mohabb', 'नरेंद्र की मोहब्बत', 'नरेंद्र मोही आए'],
  ['ढूँढ', 'पुलिस ढूंढ रही', 'ढोल बजा'],
  ['बृहस्पतिवार', 'गुरुवार को छुट्टी', 'शुक्रवार को छुट्टी'],
  ['कॉफी', 'कॉफी के दाम बढ़े', 'काफी भीड़ जुटी'],
  ['कम', 'कम बारिश हुई', 'काम पूरा हुआ'],
  ['मोदी -गुजरात', 'मोदी बिहार में', 'मोदी गुजरात में'],
  ['चंद्रयान-3', 'चंद्रयान-3 उतरा', 'चंदन की तस्करी'],
  ['हाईकोर्ट', 'हाई कोर्ट का फैसला', 'कोर्ट मैरिज बढ़ी'],
  ['सोयापीन', 'सोयाबीन के दाम', 'सोमवार की छुट्टी'],
  ['राजतनयिक', 'राजनयिक लौटे', 'राजधानी में राजस्व'],
  ['लाडली बहना', 'लाड़ली बहना योजना', 'लाडले बच्चे'],
  ['jayaa bachchan', 'जया बच्चन का बयान', 'जाएं बच्चों के साथ'],
  ['amitabh bachan', 'अमिताभ बच्चन की फिल्म', 'अमिताभ बचाने आए'],
  ['ganv', 'गांव में मेला', 'जान गंवा दी'],
  ['bus', 'बस पलटी', 'बुश की यात्रा'],
  ['goverment', 'सरकार का फैसला', 'गवर्नर का दौरा'],
  ['हाईकोट', 'हाईकोर्ट का फैसला', 'कोट की दुकान'],
  ['स्वछता', 'स्वच्छता का इनाम', 'स्वतः बंद हुआ'],
  ['शिच्छा', 'शिक्षा का बजट', 'शिखा का गाना'],
  ['राहुलगांधी', 'राहुल गांधी की यात्रा', 'रेलगाड़ी में राहुल'],
  ['मध्यप्रदेस', 'मध्य प्रदेश के किसान', 'मध्य रेखा'],
  ['मध्यपरदेश', 'मध्य प्रदेश के किसान', 'मध्य रेखा'],
  ['रूस-यूक्रेन', 'रूस और यूक्रेन की जंग', 'यूक्रेन की फसल'],
  ['लाडली लक्ष्मी', 'लाड़ली लक्ष्मी योजना', 'लाडली का जन्मदिन'],
  ['प्रधानमं', 'प्रधानमंत्री आए', 'प्रदर्शन हुआ'],
  ['हेलीकॉ', 'हेलीकॉप्टर उतरा', 'हल्की बारिश'],
  ['इंदौर समाचार', 'इंदौर में बारिश', 'समाचार चैनल बंद'],
  ['bhopal ki taza khabar', 'भोपाल में जाम', 'खबर की पड़ताल'],
  ['भोपाल में आज मौसम कैसा है', 'भोपाल का मौसम', 'आज का राशिफल'],
  ['म.प्र.', 'मध्य प्रदेश के किसान', 'प्रो. वर्मा का भाषण'],
  ['दसवी', '10वीं का रिजल्ट', 'दस लोग घायल'],
  ['पीड़ित', 'पीडि़त परिवार मिला', 'पीडा की बात'],
  ['डाॅक्टर', 'डॉक्टर का निलंबन', 'डाक्टर पर हमला'],
  ['ऑटो', 'अॉटो पलटा', 'आटो पर छूट'],
  ['G20', 'जी-20 की बैठक', '20 लोग घायल'],
  ['5G', '5जी सेवा शुरू', '5 लोग घायल'],
  ['jnanvapi', 'ज्ञानवापी पर सुनवाई', 'जनवरी की ठंड'],
  ['ＲＡＨＵＬ', 'राहुल की यात्रा', 'रहने की जगह'],
  ['मोदी -"राहुल गांधी"', 'मोदी पर राहुल बोले', 'मोदी पर राहुल गांधी बोले'],
  ['मोदी –गुजरात', 'मोदी बिहार में', 'मोदी गुजरात में'],
];

describe('searchStories', () => {
  it.each(ROWS)('%s finds "%s" before "%s"', async (query, wanted, other) => {
    const found = await titles([story({ title: other }), story({ title: wanted })], query);
    expect(found[0]).toBe(wanted);
  });

  it('hears words that the paper also prints in Roman letters', async () => {
    const stories = [story({ title: 'लखनऊ में मेला' }), story({ title: 'LUCKNOW: मेला' })];
    expect(await titles(stories, 'lucknow')).toHaveLength(2);
  });

  it('finds with a word that is seldom printed the frequent one of which it is a mistake', async () => {
    const right = Array.from({ length: 12 }, (_, n) => story({ title: `तूफान ${n}` }));
    const found = await titles([...right, story({ title: 'तुफान आया' })], 'तुफान');
    expect(found[0]).toBe('तुफान आया');
    expect(found).toHaveLength(10);
  });

  it('leaves out stories that hold one word of several, and that in far letters', async () => {
    const stories = [story({ title: 'कूनो में चीते' }), story({ title: 'चिंता बढ़ी' })];
    expect(await titles(stories, 'kuno cheeta')).toEqual(['कूनो में चीते']);
  });

  it('takes the synonyms of a word for no rarer than the word', async () => {
    const own = Array.from({ length: 5 }, (_, n) => story({ title: `सरकार ने कहा ${n}` }));
    const found = await titles([story({ title: 'Government ने कहा' }), ...own], 'sarkar');
    expect(found.at(-1)).toBe('Government ने कहा');
  });

  it.each(['.*(+)+$', '🔥🔥', '<img src=x>', '"', '-', ' ', 'क'.repeat(1_000_000)])(
    'survives %.20s',
    async (query) => {
      expect(await titles([story({ title: 'राम मंदिर' })], query)).toBeInstanceOf(Array);
    },
  );

  it('hides stories that were withdrawn', async () => {
    const stories = [story({ title: 'राम मंदिर', gone: true }), story({ title: 'राम वन' })];
    expect(await titles(stories, 'राम')).toEqual(['राम वन']);
  });

  it.each([
    ['बजट category:karobar', ['बजट पेश']],
    ['category:khel बजट', ['खेल का बजट']],
    ['श्रेणी:khel', ['खेल का बजट']],
    ['बजट विषय:"गांव की बात"', ['बजट पेश']],
    ['बजट tag:शहर', []],
  ])('narrows to what stands behind a colon: %s', async (query, wanted) => {
    const stories = [
      story({ title: 'बजट पेश', category: 'karobar', tags: ['गांव की बात'] }),
      story({ title: 'खेल का बजट', category: 'khel' }),
    ];
    expect(await titles(stories, query)).toEqual(wanted);
  });

  it('tells of the first three stories while the cards of the others are on their way', async () => {
    const many = Array.from({ length: 120 }, (_, n) => story({ title: `मेला ${n}` }));
    const files = new Map(indexStories(many, []).map(({ path, bytes }) => [path, bytes()]));
    let first: readonly string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((settle) => {
      release = settle;
    });
    let cards = 0;
    const index = openIndex({
      fetch: async (path) => {
        if (path.startsWith('c-') && ++cards > 3) await held;
        return files.get(path) ?? Promise.reject(new Error(path));
      },
      parts: partsAtHand,
      inflate: async (bytes) => new Uint8Array(inflateSync(bytes)),
    });
    const { stories } = await searchStories(index, 'मेला', {
      limit: 10,
      onFirst: (found) => {
        first = found.stories.map(({ card }) => card.title);
        release();
      },
    });
    expect(first).toHaveLength(3);
    expect(stories.slice(0, 3).map(({ card }) => card.title)).toEqual(first);
    expect(stories).toHaveLength(10);
  });

  it('finds a phrase only where its words stand together', async () => {
    const stories = [story({ title: 'मंदिर में राम' }), story({ title: 'राम मंदिर' })];
    expect(await titles(stories, '"राम मंदिर"')).toEqual(['राम मंदिर']);
  });
});
