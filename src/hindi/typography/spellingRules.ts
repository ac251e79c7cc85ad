import { wordSet } from '../wordSet.ts';
import { repairOf } from './legacyDamage.ts';
import { correctionOf } from './misspellings.ts';
import type { Copy, Match, Rule, Word } from './rule.ts';

/** Errors in every house style. */

/** Comes before all others: what is taken for a stray sign may be a word that slipped. */
export const legacyDamageRule: Rule = {
  id: 'legacy-damage',
  source:
    'Short i as Kruti Dev and Chanakya type it, before its consonants; frequent words of the news',
  message: {
    hi: 'फॉन्ट बदलते समय मात्रा खिसकी है: “{found}” की जगह “{fix}”',
    en: 'A vowel sign slipped in conversion: “{fix}”, not “{found}”',
  },
  *find({ words }): Generator<Match> {
    for (const word of words) {
      const repair = repairOf(word.text);
      if (repair !== undefined)
        yield { ...spanOf(word), fix: repair.right, warning: repair.doubtful };
    }
  },
};

const misspelling: Rule = {
  id: 'spelling',
  source: 'Central Hindi Directorate 2019 and counts in five daily papers: wrong by both',
  message: { hi: '“{found}” की जगह “{fix}” लिखें', en: 'Write “{fix}”, not “{found}”' },
  *find({ words }): Generator<Match> {
    for (const [index, word] of words.entries()) {
      const correction = correctionOf(word.text, words[index - 1]?.text, words[index + 1]?.text);
      if (correction === undefined) continue;
      yield { ...spanOf(word), fix: correction.right, warning: correction.doubtful };
    }
  },
};

/** Nouns in -ई, apart from adjectives in -ईय (भारतीयों): कर्मीयों, निवासीयों, मंत्रीयों. */
const AGENT_BEFORE_PLURAL =
  /(?<=कर्म|वास|मंत्र|कार|धार|यात्र|साथ|वाद|र्थ|पाह|[डढ]\u093C)\u0940(?=य(?:ों|ां|ाँ)$)/u;

/** Long vowels shorten before plural endings: डाकू, डाकुओं; कार्रवाई, कार्रवाइयां. */
const pluralVowel: Rule = {
  id: 'plural-vowel',
  source: 'Kamta Prasad Guru, Hindi Vyakaran (declension of nouns)',
  message: {
    hi: 'बहुवचन में स्वर छोटा हो जाता है: “{fix}”',
    en: 'The vowel shortens in the plural: “{fix}”',
  },
  *find({ words }): Generator<Match> {
    for (const word of words) {
      if (!/(?:ओं?|य(?:ों|ां|ाँ))$/u.test(word.text)) continue;
      const fix = word.text
        .replace(/(?<=[\u0915-\u0939\u093C])\u0942(?=ओं?$|ओ$)/u, '\u0941')
        .replace(/(?<=\u093E)\u0908(?=य(?:ों|ां|ाँ)$)/u, '\u0907')
        .replace(AGENT_BEFORE_PLURAL, '\u093F');
      if (fix !== word.text) yield { ...spanOf(word), fix };
    }
  },
};

/** गये, नयी, चाहिये, जायेगा: य that is only heard is not written. */
const GLIDES = pairs(
  'गये गए|गयी गई|गयीं गईं|आये आए|आयी आई|आयीं आईं|हुये हुए|हुयी हुई|हुयीं हुईं|नयी नई|नये नए|किये किए|लिये लिए|चाहिये चाहिए|जाये जाए|जायें जाएं|आयें आएं|पाये पाए|' +
    'पायी पाई|पायें पाएं|लाये लाए|लायी लाई|बनाये बनाए|बनायी बनाई|बताये बताए|बतायी बताई|लगाये लगाए|लगायी लगाई|चलाये चलाए|चलायी चलाई|दिखाये दिखाए|दिखायी दिखाई|बढ़ाये बढ़ाए|' +
    'बढ़ायी बढ़ाई|मनाये मनाए|मनायी मनाई|उठाये उठाए|उठायी उठाई|बुलाये बुलाए|बुलायी बुलाई|कीजिये कीजिए|दीजिये दीजिए|लीजिये लीजिए|जाइये जाइए|आइये आइए|देखिये देखिए|' +
    'जानिये जानिए|पढ़िये पढ़िए|सुनिये सुनिए|बताइये बताइए|रखिये रखिए|करायी कराई|कराये कराए|सुनायी सुनाई|खायी खाई|खाये खाए|रुपए रुपये',
);

const GLIDE_FUTURE = /(?<=[\u0915-\u0939]\u093E|^आ|ो)ये(?=(?:गा|गी|ंगे|ंगी)$)/u;

/** The same without a list: मिलाये, हटाये; किराये, पराये. Not the cows, गायें, nor "के बजाय". */
const GLIDE_ENDING = /(?<=[\u0915-\u0939][\u0915-\u0939\u093C\u093E-\u094D]+\u093E)ये(?=ं?$)/u;

const glide: Rule = {
  id: 'glide',
  source: 'Central Hindi Directorate 2019 (श्रुतिमूलक य); usage of daily papers',
  message: { hi: '“{found}” की जगह “{fix}” लिखें', en: 'Write “{fix}”, not “{found}”' },
  *find({ words }): Generator<Match> {
    for (const [index, word] of words.entries()) {
      const fix =
        insteadOf(word.text, words[index - 1]?.text) ??
        GLIDES.get(word.text) ??
        (word.text.includes('ये')
          ? word.text.replace(GLIDE_FUTURE, 'ए').replace(GLIDE_ENDING, 'ए')
          : word.text);
      if (fix !== word.text) yield { ...spanOf(word), fix };
    }
  },
};

/** "रोने के बजाये हंसे": there it is no form of बजाना. */
function insteadOf(word: string, before: string | undefined): string | undefined {
  return before === 'के' && /^बजा[एय]े?$/u.test(word) ? 'बजाय' : undefined;
}

/** Classes of nasal before its own stops; न्म, न्य, न्ह, म्ह, न्न, म्म are none of them. */
const HOMORGANIC =
  /\u0919\u094D(?=[\u0915-\u0918])|\u091E\u094D(?=[\u091A-\u091D])|\u0923\u094D(?=[\u091F-\u0922])|\u0928\u094D(?=[\u0924-\u0927])|\u092E\u094D(?=[\u092A-\u092D])/gu;

/** Names of papers, firms and agencies stay as their owners write them. */
const OWN_SPELLING = wordSet('हिन्दुस्तान हिन्दुस्थान हिन्दुजा');

const nasal: Rule = {
  id: 'nasal',
  source: 'Central Hindi Directorate 2019 (पंचमाक्षर and अनुस्वार); usage of daily papers',
  message: { hi: 'अनुस्वार लिखें: “{fix}”', en: 'Use the anusvara: “{fix}”' },
  *find({ words }): Generator<Match> {
    for (const word of words) {
      if (!word.text.includes('\u094D') || OWN_SPELLING.has(word.text)) continue;
      const fix = word.text.replace(HOMORGANIC, (found, at: number) =>
        isAfterVowel(word.text, at) ? '\u0902' : found,
      );
      if (fix !== word.text) yield { ...spanOf(word), fix };
    }
  },
};

/** An anusvara needs a vowel to stand on; beside ॉ and ॅ the dailies keep the letter (कॉम्पैक्ट). */
function isAfterVowel(word: string, at: number): boolean {
  return /[\u0904-\u0910\u0912-\u0939\u093C\u093E-\u0944\u0946-\u0948\u094A-\u094C]/u.test(
    word[at - 1] ?? '',
  );
}

export function spanOf(word: Word): { readonly start: number; readonly end: number } {
  return { start: word.start, end: word.end };
}

/** A table from "wrong right|wrong right|…". */
export function pairs(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('|').map((row): [string, string] => {
      const [from = '', to = ''] = row.normalize('NFC').split(' ');
      return [from, to];
    }),
  );
}

/** Matches of a table of words. */
export function* matchesOfWords(
  { words }: Copy,
  table: ReadonlyMap<string, string>,
): Generator<Match> {
  for (const word of words) {
    const fix = table.get(word.text);
    if (fix !== undefined) yield { ...spanOf(word), fix };
  }
}

export const spellingRules: readonly Rule[] = [misspelling, pluralVowel, glide, nasal];
