import { splitDateline } from '../newsroom/dateline.ts';
import { wordSet } from '../wordSet.ts';
import type { Copy, Match, Rule, Word } from './rule.ts';
import { spanOf } from './spellingRules.ts';

/** What needs a thought before it is printed: respect, law and what would be printed twice. */

const HONORIFICS = wordSet('माननीय श्री श्रीमती सुश्री जी महोदय महोदया');

/** Deities and holy names keep their titles. */
const HOLY = wordSet(
  'राम कृष्ण गणेश हनुमान महाकाल महाकालेश्वर गुरु गुरू साईं जगन्नाथ अमरनाथ माता श्री हरि विष्णु शिव दुर्गा लक्ष्मी सरस्वती बालाजी खाटू नानक गोविंद गंगा नर्मदा केदारनाथ बद्रीनाथ राधा देवी गुरुग्रंथ गीता देव दास गुरुनानक',
);

/** Names that end like these are of deities and temples: मुंबादेवी, केदारनाथ, महाकालेश्वर. */
const HOLY_ENDING = /(?:देवी|नाथ|ेश्वर|माता|धाम|मंदिर)$/u;

/** Letters of the Roman alphabet as initials are read: "जी एम सी", "ए जी राठौड़". */
const INITIALS = wordSet(
  'ए बी सी डी ई एफ जी एच आई आइ जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई वाय जेड',
);

/** With these जी belongs to the word as spoken: मामा जी, पंडित जी, सर जी. */
const KIN = wordSet(
  'मामा मामी दादा दादी नाना नानी पिता माता चाचा चाची ताऊ भाई बहन दीदी पंडित स्वामी बाबा सर मैडम गुरु गुरू मास्टर अध्यापिका प्रधानाध्यापिका डॉक्टर',
);

/** Schools, temples and unions keep the श्री of their names. */
const INSTITUTIONS = wordSet(
  'मंदिर मन्दिर महाविद्यालय विद्यालय कॉलेज कालेज विश्वविद्यालय संस्थान समिति सेना ट्रस्ट न्यास मंडल मण्डल आश्रम अखाड़ा अखाड़े धाम मठ समाज संघ स्कूल अस्पताल भवन स्टेडियम पार्क जयंती',
);
/** Words of a name after श्री. */
const NAME_REACH = 5;

function isOfInstitution(words: readonly Word[], index: number): boolean {
  return words.slice(index + 1, index + 1 + NAME_REACH).some((one) => INSTITUTIONS.has(one.text));
}

/** "इर्विंग जी थालबर्ग अवॉर्ड": an initial in the name of a prize. */
const PRIZES = wordSet('अवॉर्ड अवार्ड पुरस्कार सम्मान ट्रॉफी ट्राफी कप मेमोरियल फाउंडेशन');
const PRIZE_REACH = 3;

function isOfPrize(words: readonly Word[], index: number): boolean {
  const [, next] = words.slice(index, index + 2);
  if (next === undefined || POSTPOSITIONS.has(next.text)) return false;
  return words.slice(index + 2, index + 2 + PRIZE_REACH).some((one) => PRIZES.has(one.text));
}

/** Gandhi alone is Mahatma Gandhi, and every paper calls him गांधी जी; his namesakes it does not. */
const NAMESAKES = wordSet('राहुल सोनिया प्रियंका राजीव इंदिरा इन्दिरा संजय वरुण मेनका फिरोज');

function isMahatma(words: readonly Word[], index: number): boolean {
  const name = words[index - 1]?.text ?? '';
  return /^गा(?:ं|न्)धी$/u.test(name) && !NAMESAKES.has(words[index - 2]?.text ?? '');
}

/** After an office, जी and no postposition begin a name: "महानिदेशक जी सतीश रेड्डी". */
const OFFICES = wordSet('अध्यक्ष प्रमुख महानिदेशक निदेशक सचिव आयुक्त मंत्री राज्यमंत्री सांसद विधायक कलेक्टर एसपी');

const POSTPOSITIONS = wordSet('का की के को में से पर ने और या भी ही');

/** Words with which जी is no honorific: जी हां, जी न्यूज, टू जी, जीते जी, मेरे जी में. */
const NEXT_TO_JI = wordSet(
  'मेरे मेरा तेरे उसका उसके मचल तोड़ जाती जाता जाते जीते बिना हुज़ूर हुज़ूरी हुजूरी मचला मचलाना मचलने पाएंगे पाएगा पाएगी हां हाँ ग्रुप है हैं रहा रहे रही सका सके सकी सकता सकते सकती लिया लूं चाहे चाहा भरकर न्यूज न्यूज़ मीडिया टीवी एंटरटेनमेंट सिनेमा नहीं टू थ्री फोर फाइव हुजूर भर जान एस ना न लें लो ले लेना लेने लेते लेता लेती जाए जाएं पाए पाएं',
);

const honorific: Rule = {
  id: 'honorific',
  source: 'Usage of daily papers: news calls people by their names',
  message: {
    hi: 'खबर में आदरसूचक “{found}” नहीं लिखा जाता',
    en: 'News calls people by name, without “{found}”',
  },
  *find({ text, words, kind }: Copy): Generator<Match> {
    if (kind !== 'news') return;
    const quoted = quotations(text);
    for (const [index, word] of words.entries()) {
      if (!HONORIFICS.has(word.text) || touchesFigure(text, word)) continue;
      const before = words[index - 1]?.text ?? '';
      const after = words[index + 1]?.text ?? '';
      const isJi = word.text === 'जी';
      if (isHoly(isJi ? before : after) && !(after === 'श्री' && word.text !== 'श्री')) continue;
      if (isJi ? isInitial(before, after) : isMentioned(text, word, before)) continue;
      if (
        isJi &&
        (text[word.start - 1] !== ' ' || text[word.start - 2] === '.' || text[word.end] === '.')
      )
        continue;
      if (isJi && (POSTPOSITIONS.has(before) || KIN.has(before))) continue;
      if (isJi && /^[,!?]/u.test(text.slice(word.end, word.end + 1))) continue;
      if (isJi ? isOfPrize(words, index) || isMahatma(words, index) : isOfInstitution(words, index))
        continue;
      if (isJi && (before === '' || NEXT_TO_JI.has(before) || NEXT_TO_JI.has(after))) continue;
      if (!isJi && after === '') continue;
      if (!quoted(word.start)) yield spanOf(word);
    }
  },
};

function isHoly(name: string): boolean {
  return HOLY.has(name) || HOLY_ENDING.test(name);
}

function isInitial(before: string, after: string): boolean {
  if (INITIALS.has(before) || (INITIALS.has(after) && !POSTPOSITIONS.has(after))) return true;
  return OFFICES.has(before) && after !== '' && !POSTPOSITIONS.has(after);
}

/** पद्म श्री is an award; "जदुनंदन की श्रीमती" and "श्री, श्रीमान या श्रीमती" speak of the word. */
function isMentioned(text: string, word: Word, before: string): boolean {
  return /^(?:पदम्|पद्म|की|या)$/u.test(before) || /^[,।)]/u.test(text.slice(word.end, word.end + 1));
}

/** जी-20 and 5जी name a group and a network. */
function touchesFigure(text: string, word: Word): boolean {
  return (
    /[\p{N}-]$/u.test(text.slice(word.start - 1, word.start)) ||
    /^[ -]?\p{N}|^-/u.test(text.slice(word.end, word.end + 2))
  );
}

/**
 * Marks of all kinds, two apostrophes included; a quotation may stay open to the next or to its
 * line's end.
 */
const QUOTATION =
  /“[^“”\n]{1,2000}(?:”|$)|‘[^‘’\n]{1,2000}’|(?<![^\s,:(])"[^"\n]{1,2000}(?:(?<=\s)(?="\S)|"|$)|''[^\n]{1,2000}?''|(?<![^\s,:(!])'[^'\n]{1,2000}(?:'|$)/gmu;

/** Whether an offset lies within quotation marks of its line. */
function quotations(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(QUOTATION)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  let next = 0;
  return (at) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
  };
}

/** One reminder a text, at the first word that calls for it. */
function reminder(
  rule: Omit<Rule, 'find'>,
  triggers: string,
  isNeeded: (copy: Copy) => boolean = () => true,
): Rule {
  const wanted = new RegExp(
    `(?<![\\u0900-\\u0963])(?:${triggers})(?![\\u0900-\\u0963])`.normalize('NFC'),
    'u',
  );
  return {
    ...rule,
    *find(copy): Generator<Match> {
      const found = wanted.exec(copy.text);
      if (found === null || !isNeeded(copy)) return;
      yield { start: found.index, end: found.index + found[0].length };
    },
  };
}

/** Words of a police report: elsewhere अपराधी and नाबालिग accuse and expose nobody. */
const CRIME_NEWS =
  /गिरफ्तार|गिरफ़्तार|हिरासत|एफआईआर|एफआइआर|मुकदमा|मामला दर्ज|केस दर्ज|थाना|थाने|छेड़छाड़|अपहरण|पुलिस|पकड़|दबोच|वारदात|हत्या(?!र)|अदालत|कोर्ट/u;

const accused = reminder(
  {
    id: 'legal-accused',
    source: 'Presumption of innocence; Norms of Journalistic Conduct, Press Council of India',
    message: {
      hi: 'अदालत ने दोषी न ठहराया हो तो “आरोपी” लिखें, “{found}” नहीं',
      en: 'Unless a court has convicted, write “आरोपी”, not “{found}”',
    },
  },
  'हत्यारा|हत्यारे|हत्यारों|हत्यारिन|बलात्कारी|दुष्कर्मी|अपराधी|दरिंदा|दरिंदे|दरिंदों',
  ({ text }) =>
    CRIME_NEWS.test(text) &&
    !/दोषी करार|दोषसिद्ध|दोषी ठहरा|सजा सुनाई|उम्रकैद|फिल्म|फ़िल्म|उपन्यास/u.test(text),
);

const SEXUAL_CRIME =
  /दुष्कर्म|बलात्कार|गैंगरेप|(?<![\u0900-\u0963])रेप(?![\u0900-\u0963])|प[ॉोा]क्सो|यौन|शोषण|अपराध|आरोप|पीड़ित/u;

const pocso = reminder(
  {
    id: 'legal-pocso',
    source: 'Bharatiya Nyaya Sanhita 72; POCSO Act 23; Juvenile Justice Act 74',
    message: {
      hi: 'पीड़ित की पहचान न खुले: नाम, परिवार, स्कूल, गांव, तस्वीर न दें (बीएनएस 72, पॉक्सो 23, जेजे एक्ट 74)',
      en: 'Do not identify the victim: no name, family, school, village or picture (BNS 72, POCSO 23, JJ Act 74)',
    },
  },
  'दुष्कर्म|सामूहिक दुष्कर्म|बलात्कार|गैंगरेप|रेप|पॉक्सो|पोक्सो|पाक्सो|यौन शोषण|यौन उत्पीड़न|नाबालिग|नाबालिगों',
  ({ text }) => SEXUAL_CRIME.test(text) || CRIME_NEWS.test(text),
);

const suicide = reminder(
  {
    id: 'legal-suicide',
    source:
      'WHO guidance on reporting suicide; Press Council of India 2019; Mental Healthcare Act 24',
    message: {
      hi: 'शीर्षक में तरीका न लिखें; अंत में हेल्पलाइन दें: टेली-मानस 14416',
      en: 'No method in the headline; give the helpline Tele-MANAS 14416 at the end',
    },
  },
  'आत्महत्या|खुदकुशी|खुदकशी|फांसी लगाकर|फांसी लगाई|फांसी लगा ली|जहर खाकर|फंदे से लटक(?:ा|ी|कर)',
  ({ text }) => !/14416|१४४१६/u.test(text),
);

const election = reminder(
  {
    id: 'legal-election',
    source: 'Representation of the People Act 126 and 126A',
    message: {
      hi: 'मतदान से 48 घंटे पहले प्रचार-सामग्री और मतदान पूरा होने तक एग्जिट पोल पर रोक है (आरपी एक्ट 126, 126ए)',
      en: 'No campaign matter in the 48 hours before the poll, no exit poll until it ends (RP Act 126, 126A)',
    },
  },
  'एग्जिट पोल|एक्जिट पोल|ओपिनियन पोल|चुनावी सर्वे|चुनाव पूर्व सर्वेक्षण',
);

const dateline: Rule = {
  id: 'dateline-twice',
  source: 'Usage of daily papers: the place stands once before a story',
  message: { hi: 'स्थान दो बार छपेगा', en: 'The place would be printed twice' },
  *find({ text, place }: Copy): Generator<Match> {
    if (place === undefined) return;
    const bodyStart = startOfBody(text);
    const paragraph = /\S[^\n]*/.exec(text.slice(bodyStart));
    if (paragraph === null) return;
    const split = splitDateline(paragraph[0], { places: [place] });
    if (split.dateline?.places.includes(place) !== true) return;
    const start = bodyStart + paragraph.index;
    const end = start + paragraph[0].length - split.rest.length;
    yield { start, end, fix: '', warning: true };
  },
};

/** Where a story begins, after its front matter if it has one. */
function startOfBody(text: string): number {
  if (!text.startsWith('---\n')) return 0;
  const end = text.indexOf('\n---\n', 3);
  return end === -1 ? 0 : end + 5;
}

const bracketedEnglish: Rule = {
  id: 'bracketed-english',
  source: 'Search engines on keyword stuffing; usage of daily papers',
  message: {
    hi: 'हिंदी वाक्य में कोष्ठक में अंग्रेजी शब्द “{found}” न भरें',
    en: 'Do not stuff English keywords into a Hindi sentence',
  },
  *find({ text }): Generator<Match> {
    for (const { index, 0: found } of text.matchAll(
      /(?<=[\u0900-\u0963] ?)\((?=[^()\n]{0,60}[a-z]{3})[A-Za-z][A-Za-z0-9 ,'’-]{2,60}\)/gu,
    )) {
      yield { start: index, end: index + found.length };
    }
  },
};

export const careRules: readonly Rule[] = [
  honorific,
  accused,
  pocso,
  suicide,
  election,
  dateline,
  bracketedEnglish,
];
