import { wordSet } from '../wordSet.ts';
import { type Copy, type Match, matchesOf, type Rule } from './rule.ts';

const DIRECTORATE = 'Central Hindi Directorate 2019 (visarga); counts in headlines and articles';

/** Words that end in visarga and are no word without it. */
const ADVERBS = wordSet(
  'अत प्राय पुन क्रमश संभवत सम्भवत अंतत अन्तत मूलत वस्तुत विशेषत पूर्णत सामान्यत स्वत अंशत मुख्यत प्रात सर्वत फलत ' +
    'परिणामत निश्चयत साधारणत आंशिकत प्रथमत द्वितीयत तत्वत तत्त्वत स्वभावत न्यायत विधित अक्षरश शब्दश कोटिश शतश भूरिश खंडश ' +
    'अल्पश सहस्रश नम कार्यत नियमत पूर्वत अर्थत धर्मत जन्मत प्रत्यक्षत संक्षेपत यथार्थत अधिकांशत आदित ज्ञानत इतस्तत वंशत व्यक्तित स्पष्टत स्वांत स्वान्त शनै',
);

/** First members of compounds: दुःख, निःशुल्क, अंतःकरण, प्रातःकाल, पुनःस्थापना. */
const PREFIXES = 'दु|नि|अंत|अन्त|पुन|प्रात|अध|मन|तप|यश|वय|अंतर्नि|बहि|चतु|पय|तेज|उष';

const COMPOUND = new RegExp(
  `(?<![\\u0900-\\u0963])(${PREFIXES}):(?=[\\u0915-\\u0939])`.normalize('NFC'),
  'gu',
);

const colonForVisarga: Rule = {
  id: 'colon-for-visarga',
  source: DIRECTORATE,
  message: {
    hi: 'यहां कोलन नहीं, विसर्ग है: “{fix}”',
    en: 'This is a visarga, not a colon: “{fix}”',
  },
  *find({ text, words }) {
    for (const word of words) {
      if (
        text[word.end] === ':' &&
        ADVERBS.has(word.text) &&
        !/\d/.test(text[word.end + 1] ?? '')
      ) {
        yield { start: word.start, end: word.end + 1, fix: `${word.text}ः` };
      }
    }
    yield* matchesOf(text, COMPOUND, ([, prefix]) => `${prefix}ः`);
  },
};

const SIX = wordSet('छ छः');

const six: Rule = {
  id: 'six',
  source: 'Usage of daily papers; Central Hindi Directorate 2019 (numerals)',
  message: { hi: '“छह” लिखें', en: 'Write “छह”' },
  *find({ text, words }) {
    for (const word of words) {
      if (!SIX.has(word.text)) continue;
      const colon = text[word.end] === ':' && !word.text.endsWith('ः');
      if (!colon && word.text === 'छ') continue;
      yield { start: word.start, end: word.end + (colon ? 1 : 0), fix: 'छह' };
    }
  },
};

/** Nouns of headlines that end like the adverbs in ‑तः and ‑शः; of such words only these take a colon. */
const NOUNS = wordSet(
  'भारत गुजरात सूरत मौत अदालत हालत शिकायत बात रात पंचायत राहत आफत जमानत सेहत सियासत विरासत किस्मत लागत जरूरत मुलाकात बरसात ' +
    'देश विदेश प्रदेश मध्यप्रदेश उत्तरप्रदेश बांग्लादेश आदेश निर्देश संदेश उपदेश बारिश तलाश साजिश कोशिश सिफारिश निवेश आकाश प्रकाश',
);

/** Sanskrit quoted in a line keeps its endings. */
const SANSKRIT_LINE =
  /ॐ|॥|श्लोक|मंत्र|(?:ेषां|तेषाम|भूतेषु|[यव]न्ति|शान्तिः)(?=[\s।,]|$)|[\u0915-\u0939]\u094D(?=[\s।,]|$)/u;

const visargaForColon: Rule = {
  id: 'visarga-for-colon',
  source: DIRECTORATE,
  message: { hi: 'यहां विसर्ग नहीं, कोलन है: “{fix}”', en: 'This is a colon, not a visarga: “{fix}”' },
  *find(copy: Copy): Generator<Match> {
    const { text } = copy;
    for (const word of copy.words) {
      if (!word.text.endsWith('ः') || !/^[\s‘“'"]|^$/.test(text.slice(word.end, word.end + 1)))
        continue;
      const stem = word.text.slice(0, -1);
      if (stem.length < 2 || ADVERBS.has(stem) || SIX.has(word.text)) continue;
      if (
        isSanskrit(text, word.start) ||
        BEFORE_POSTPOSITION.test(text.slice(word.end, word.end + 5))
      )
        continue;
      if (/[तश]$/u.test(stem) && !NOUNS.has(stem)) continue;
      yield { start: word.start, end: word.end, fix: `${stem}:` };
    }
    yield* matchesOf(text, /(?<=[\p{Script=Latin}\d])ः(?=\s)/gu, ':');
  },
};

/** No colon stands between a noun and its postposition: विनीत भावः से. */
const BEFORE_POSTPOSITION = /^ (?:का|की|के|को|में|से|पर|ने)(?![\u0900-\u0963])/u;

/** Letters on either side in which Sanskrit shows itself. */
const SANSKRIT_REACH = 60;

function isSanskrit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SANSKRIT_REACH), at);
  const after = text.slice(at, at + SANSKRIT_REACH);
  const line = (/[^\n·•|;]*$/u.exec(before)?.[0] ?? '') + (/^[^\n·•|;]*/u.exec(after)?.[0] ?? '');
  return SANSKRIT_LINE.test(line) || (line.match(/ः(?=[\s।]|$)/gu)?.length ?? 0) > 2;
}

export const visargaRules: readonly Rule[] = [colonForVisarga, six, visargaForColon];
