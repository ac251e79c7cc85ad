import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_LENGTH, slug } from '../../../src/hindi/index.ts';

describe('slug', () => {
  it.each([
    ['रूस दौरे पर जाएंगे पाकिस्तानी PM इमरान खान', 'roos-daure-par-jaenge-pakistani-pm-imran-khan'],
    [
      'सीएम मोहन यादव बोले- किसानों को मिलेंगे 2,000 रुपये',
      'cm-mohan-yadav-bole-kisanon-ko-milenge-2000-rupaye',
    ],
    ['भोपाल में पारा 7.5°C, AQI 312 के पार', 'bhopal-mein-para-7-5c-aqi-312-ke-par'],
    ['‘अगर मैं संदिग्ध हालातों में मर जाऊं तो…’', 'agar-main-sandigdh-halaton-mein-mar-jaun-to'],
    ['सिवनी, सीहोर, रीवा, मुरैना, नीमच में अलर्ट', 'seoni-sehore-rewa-morena-neemuch-mein-alert'],
    ['म०प्र० के डाॅ. अंबेडकर विवि में ज्ञापन', 'mp-ke-dr-ambedkar-vivi-mein-gyapan'],
    [
      'भारत बनाम ऑस्ट्रेलिया: रोहित का शतक, IND 350/5',
      'bharat-banam-australia-rohit-ka-shatak-ind-350-5',
    ],
    ['उ०प्र० के पं० नेहरू', 'up-ke-pt-nehru'],
    ['टी-20 में जी-20 और 5जी', 't-20-mein-g-20-aur-5g'],
    ['वी. के. सिंह और एस. जयशंकर', 'vk-singh-aur-s-jaishankar'],
    ['आप का रेलवे एक्सप्रेस पर जरूर', 'aap-ka-railway-express-par-zaroor'],
    ['नई दिल्ली।संसद में हंगामा', 'nai-delhi-sansad-mein-hangama'],
  ])('%s', (headline, expected) => {
    expect(slug(headline)).toBe(expected);
  });

  it('names a headline without letters by its seed', () => {
    expect(slug('🔥🔥 …', '2024-11-22 🔥🔥 …')).toMatch(/^khabar-[a-z0-9]{6}$/);
    expect(slug('🔥', 'a')).toBe(slug('🔥', 'a'));
    expect(slug('🔥', 'a')).not.toBe(slug('🔥', 'b'));
  });

  it('is cut at a word', () => {
    expect(slug('पानी '.repeat(30))).toBe(Array(12).fill('pani').join('-'));
  });

  it('is an address for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug(text).length).toBeLessThanOrEqual(SLUG_LENGTH);
      }),
    );
  });
});
