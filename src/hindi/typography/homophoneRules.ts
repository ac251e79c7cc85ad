import type { Copy, Match, Rule, Word } from './rule.ts';
import { spanOf } from './spellingRules.ts';

/**
 * Words that a desk mixes up. Each is right somewhere, so only the words around it tell, and a
 * person decides.
 */
interface Confusion {
  /** The words suspected. */
  readonly written: readonly string[];
  readonly meant: string;
  /** Words that stand right before it, or right after it; an absent side is free. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const GOVERNMENT =
  'मंत्री|मंत्रियों|मंत्रालय|सचिव|विभाग|राज्यमंत्री|राज्य मंत्री|युद्ध|प्रवेश|नगर|जिला|जिले|जनपद|स्वामी|कार्य';
const SAID =
  'कहा|बताया|पूछा|लिखा|सोचा|माना|बोला|बोले|जताया|दोहराया|समझा|है|हैं|था|थे|थी|लगाया|चला|चाहिए|ध्यान रहे|यहां तक';
const OFFICIAL =
  'पुलिस|पुलिस ने|कानूनी|सख्त|कड़ी|कठोर|दंडात्मक|अनुशासनात्मक|वैधानिक|विभागीय|प्रशासनिक|प्रशासन ने|आवश्यक|उचित|तत्काल|चालानी|जवाबी|बुलडोजर|ठोस|खिलाफ|विरुद्ध|नियमानुसार';
const IMPERFECT = 'कर|हो|जा|कह|सक|चाह|रह|लग|मिल|दे|ले|बन|मान|जान|आ|बता|दिख|देख';

const CONFUSIONS: readonly Confusion[] = [
  { written: ['ग्रह'], meant: 'गृह', after: following(GOVERNMENT) },
  { written: ['गृह'], meant: 'ग्रह', before: preceding('मंगल|शनि|शुक्र|बुध|बृहस्पति|राहु|केतु|क्षुद्र|बौना') },
  { written: ['गृह'], meant: 'ग्रह', after: following('दशा|नक्षत्र|गोचर') },
  { written: ['कार्यवाही'], meant: 'कार्रवाई', before: preceding(OFFICIAL) },
  {
    written: ['कार्रवाई'],
    meant: 'कार्यवाही',
    before: preceding('(?:सदन|संसद|लोकसभा|राज्यसभा|विधानसभा)(?: की)?'),
    after: following('स्थगित|शुरू|चल|चली|बाधित|दिनभर|सुचारू|से'),
  },
  {
    written: ['की'],
    meant: 'कि',
    before: preceding(SAID),
    after: following(
      '(?!(?:बात|तरह|ओर|तरफ|वजह|जगह|मदद|मांग|खबर|जानकारी)(?![\\u0900-\\u0963]))[\\u0904-\\u0939]',
      '',
    ),
  },
  {
    written: ['कि'],
    meant: 'की',
    after: following('ओर|तरफ|वजह|तरह|जगह|मदद|अपेक्षा|बजाय|खातिर|तुलना'),
  },
  {
    written: ['कि'],
    meant: 'की',
    before: preceding(
      `(?!(?:${SAID}|गया|गई|गए|तक)(?![\\u0900-\\u0963]))[\\u0904-\\u0939][\\u0900-\\u0963]{0,30}`,
    ),
    after: following('मौत|शिकायत'),
  },
  {
    written: ['मे'],
    meant: 'में',
    before: preceding(
      '(?!(?:टेरेसा|थेरेसा|टेरीजा|टेरीज़ा)(?![\\u0900-\\u0963]))[\\u0904-\\u0939][\\u0900-\\u0963]{0,30}',
    ),
    after: following('[\\u0904-\\u0939]', ''),
  },
  {
    written: ['है'],
    meant: 'हैं',
    before: preceding(`रहे|गए|आए|दिए|किए|(?:${IMPERFECT})ते`),
    after: following('[।,.|]', ''),
  },
  {
    written: ['हैं'],
    meant: 'है',
    before: preceding(`रहा|गया|आया|(?:${IMPERFECT})ता`),
    after: following('[।,.|]', ''),
  },
  {
    written: ['चिता', 'चिंता'],
    meant: 'चीता',
    before: preceding('कूनो(?: नेशनल पार्क)?(?: में| से| के)?|मादा|नर|नामीबियाई|अफ्रीकी'),
  },
  {
    written: ['चीता'],
    meant: 'चिता',
    after: following('को मुखाग्नि|को अग्नि|पर लेट|की राख|सजाई|जलाई'),
  },
  { written: ['चिता'], meant: 'चिंता', after: following('का विषय|जताई|जाहिर|व्यक्त|की बात|न करें|मत') },
  { written: ['शब'], meant: 'शव', after: following('बरामद|मिला|मिले|को|का|के|पोस्टमार्टम') },
  { written: ['शव'], meant: 'शब', after: following('-?ए-? ?(?:बारात|बरात|कद्र)', '') },
  {
    written: ['समान'],
    meant: 'सामान',
    before: preceding('घरेलू|चोरी का|कीमती|जरूरी|खाने का|सारा|किराने का|लाखों का|घर का'),
  },
  { written: ['समान'], meant: 'सामान', after: following('खरीदने|लेकर|लेने|बरामद|जब्त|चोरी|बेचने|जला|लूट') },
  {
    written: ['सामान'],
    meant: 'समान',
    after: following('रूप से|अवसर|नागरिक संहिता|अधिकार|वेतन|विचारधारा'),
  },
  {
    written: ['सम्मान'],
    meant: 'समान',
    after: following('कार्य के|काम के|रूप से|वेतन|अवसर|नागरिक संहिता|अधिकार'),
  },
  { written: ['समान', 'सामान'], meant: 'सम्मान', after: following('समारोह|निधि|पत्र') },
  { written: ['अवधी'], meant: 'अवधि', after: following('के दौरान|तक|समाप्त|पूरी|बढ़ाई|बढ़ी|खत्म|पूर्ण') },
  { written: ['अवधी'], meant: 'अवधि', before: preceding('समय|समयावधि|निर्धारित|तय|लंबी|जमा|कार्य') },
  { written: ['अवधि'], meant: 'अवधी', after: following('भाषा|बोली|गीत|कवि|लोकगीत') },
  {
    written: ['उपेक्षा'],
    meant: 'अपेक्षा',
    before: preceding('की'),
    after: following('अधिक|कम|ज्यादा|बेहतर|कहीं'),
  },
  {
    written: ['उपेक्षा'],
    meant: 'अपेक्षा',
    after: following('से (?:अधिक|कम|ज्यादा|बेहतर)|के (?:अनुरूप|मुताबिक|विपरीत)|पर खरा|पर खरे|पर खरी'),
  },
  { written: ['अपेक्षा'], meant: 'उपेक्षा', after: following('का शिकार|का आरोप|झेल|से नाराज') },
  {
    written: ['आसन'],
    meant: 'आसान',
    after: following('तरीका|तरीके|नहीं|शब्दों|किस्तों|सवाल|भाषा|रास्ता|काम|बना|बनाने'),
  },
  { written: ['आसन'], meant: 'आसान', before: preceding('बेहद|बहुत|इतना|काफी|ज्यादा|काम|रास्ता|सवाल') },
  { written: ['आसान'], meant: 'आसन', before: preceding('योग के|योग का') },
];

const homophone: Rule = {
  id: 'homophone',
  source: 'Pairs mixed up in daily papers; Central Hindi Directorate 2019 for the words themselves',
  message: { hi: 'क्या यहां “{fix}” होना चाहिए?', en: 'Should this be “{fix}”?' },
  *find(copy): Generator<Match> {
    for (const word of copy.words) {
      const suspected = BY_WORD.get(word.text)?.find((row) => fits(row, copy, word));
      if (suspected !== undefined) yield { ...spanOf(word), fix: suspected.meant, warning: true };
    }
  },
};

const BY_WORD: ReadonlyMap<string, readonly Confusion[]> = rowsByWord();

function rowsByWord(): ReadonlyMap<string, readonly Confusion[]> {
  const rows = new Map<string, Confusion[]>();
  for (const row of CONFUSIONS) {
    for (const written of row.written) {
      const key = written.normalize('NFC');
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
  }
  return rows;
}

/** Letters on either side that a context may need. */
const REACH = 40;

function fits({ before, after }: Confusion, { text }: Copy, word: Word): boolean {
  const left = text.slice(Math.max(0, word.start - REACH), word.start);
  const right = text.slice(word.end, word.end + REACH);
  return (before === undefined || before.test(left)) && (after === undefined || after.test(right));
}

function preceding(words: string): RegExp {
  return new RegExp(`(?:^|[^\\u0900-\\u0963])(?:${words}) $`.normalize('NFC'), 'u');
}

/** Whole words after a space, unless `end` says otherwise. */
function following(words: string, end = '(?![\\u0900-\\u0963])'): RegExp {
  return new RegExp(`^[ ]?(?:${words})${end}`.normalize('NFC'), 'u');
}

export const homophoneRules: readonly Rule[] = [homophone];
