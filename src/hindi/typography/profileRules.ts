import type { Match, Rule } from './rule.ts';
import { matchesOfWords, pairs, spanOf } from './spellingRules.ts';

/** Spellings on which the dailies and the Central Hindi Directorate differ. */

const DAILIES =
  'Counts in five daily papers: word-final ‑ां 682, ‑ाँ 1; nukta but in ड़ ढ़ 61, without 989';
const DIRECTORATE = 'Central Hindi Directorate 2019';

/** No nukta but in ड़ and ढ़, which are letters. */
const noNukta: Rule = {
  id: 'akhbari-nukta',
  source: DAILIES,
  message: {
    hi: 'घर की शैली में नुक्ता नहीं: “{fix}”',
    en: 'The house style takes no nukta here: “{fix}”',
  },
  *find({ profile, words }): Generator<Match> {
    if (profile !== 'akhbari') return;
    for (const word of words) {
      if (!word.text.includes('\u093C')) continue;
      const fix = word.text.replace(/([\u0915-\u0917\u091C\u092B])\u093C/gu, '$1');
      if (fix !== word.text) yield { ...spanOf(word), fix };
    }
  },
};

const noChandrabindu: Rule = {
  id: 'akhbari-chandrabindu',
  source: DAILIES,
  message: {
    hi: 'घर की शैली में चंद्रबिंदु नहीं, अनुस्वार: “{fix}”',
    en: 'The house style writes anusvara for chandrabindu: “{fix}”',
  },
  *find({ profile, words }): Generator<Match> {
    if (profile !== 'akhbari') return;
    for (const word of words) {
      if (!word.text.includes('\u0901')) continue;
      const fix = word.text.replace(/(?<=[\u0905-\u0939\u093C\u093E-\u094C])\u0901/gu, '\u0902');
      if (fix !== word.text) yield { ...spanOf(word), fix };
    }
  },
};

const AKHBARI = pairs(
  'महत्त्व महत्व|महत्त्वपूर्ण महत्वपूर्ण|महत्त्वाकांक्षी महत्वाकांक्षी|महत्त्वाकांक्षा महत्वाकांक्षा|तत्त्व तत्व|तत्त्वों तत्वों|सत्त्व सत्व',
);

const MANAK = pairs(
  'महत्व महत्त्व|महत्वपूर्ण महत्त्वपूर्ण|महत्वाकांक्षी महत्त्वाकांक्षी|महत्वाकांक्षा महत्त्वाकांक्षा|तत्व तत्त्व|तत्वों तत्त्वों|फरवरी फ़रवरी|ताजा ताज़ा|जरूर ज़रूर|जरूरी ज़रूरी|जरूरत ज़रूरत|' +
    'जरूरतमंद ज़रूरतमंद|ज्यादा ज़्यादा|बाजार बाज़ार|बाजारों बाज़ारों|आवाज आवाज़|जमीन ज़मीन|रोज रोज़|हजार हज़ार|हजारों हज़ारों|सजा सज़ा|मरीज मरीज़|मरीजों मरीज़ों|जिंदगी ज़िंदगी|जिंदा ज़िंदा|जिला ज़िला|जिले ज़िले|' +
    'जिलों ज़िलों|राजनीतिक राजनीतिक|नजर नज़र|गुजर गुज़र|दर्ज दर्ज|कर्ज कर्ज़|तेज तेज़|तेजी तेज़ी|मजदूर मज़दूर|मजदूरों मज़दूरों|मजबूत मज़बूत|इजाजत इजाज़त|अंदाज अंदाज़|आजाद आज़ाद|आजादी आज़ादी|' +
    'फिल्म फ़िल्म|फिल्में फ़िल्में|फिल्मों फ़िल्मों|साफ साफ़|सिर्फ सिर्फ़|तरफ तरफ़|फैसला फ़ैसला|फैसले फ़ैसले|अफसर अफ़सर|अफसरों अफ़सरों|दफ्तर दफ़्तर|सफर सफ़र|रफ्तार रफ़्तार|हफ्ते हफ़्ते|काफी काफ़ी|' +
    'मुसाफिर मुसाफ़िर|गिरफ्तार गिरफ़्तार|गिरफ्तारी गिरफ़्तारी|फोन फ़ोन|माफी माफ़ी|तारीफ तारीफ़|सफेद सफ़ेद|फायदा फ़ायदा|फसल फ़सल|फसलों फ़सलों|नफरत नफ़रत|तूफान तूफ़ान|शृंखला शृंखला|श्रृंखला शृंखला|' +
    'पांच पाँच|पांचवां पाँचवाँ|गांव गाँव|गांवों गाँवों|आंख आँख|आंखें आँखें|आंखों आँखों|दांत दाँत|चांद चाँद|मुंह मुँह|ऊंचा ऊँचा|ऊंची ऊँची|ऊंचाई ऊँचाई|हंसी हँसी|हंसना हँसना|पहुंचा पहुँचा|पहुंचे पहुँचे|पहुंची पहुँची|पहुंच पहुँच|पहुंचकर पहुँचकर|' +
    'सांप साँप|बांध बाँध|टांग टाँग|मांग माँग|मांगा माँगा|मांगी माँगी|जांच जाँच|आंसू आँसू|कुआं कुआँ|धुआं धुआँ|महंगा महँगा|महंगाई महँगाई|आंगन आँगन|सांस साँस|काटों काँटों|चांदी चाँदी|ढांचा ढाँचा|पूंजी पूँजी',
);

const words: Rule = {
  id: 'profile-spelling',
  source: `${DIRECTORATE}; usage of daily papers`,
  message: { hi: 'घर की शैली: “{found}” की जगह “{fix}”', en: 'House style: “{fix}”, not “{found}”' },
  find: (copy) => matchesOfWords(copy, copy.profile === 'akhbari' ? AKHBARI : MANAK),
};

/** A nasal vowel at a word's end, with no sign above the line, takes chandrabindu. */
const finalChandrabindu: Rule = {
  id: 'manak-chandrabindu',
  source: `${DIRECTORATE} (चंद्रबिंदु)`,
  message: { hi: 'मानक वर्तनी में चंद्रबिंदु: “{fix}”', en: 'The standard writes chandrabindu: “{fix}”' },
  *find({ profile, words }): Generator<Match> {
    if (profile !== 'manak') return;
    for (const word of words) {
      const fix = word.text.replace(
        /(?<=[\u093E\u0941\u0942\u0905\u0906\u0909\u090A])\u0902$/u,
        '\u0901',
      );
      if (fix !== word.text) yield { ...spanOf(word), fix };
    }
  },
};

export const profileRules: readonly Rule[] = [noNukta, noChandrabindu, words, finalChandrabindu];
