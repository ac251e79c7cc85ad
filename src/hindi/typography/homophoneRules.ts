import { asWarnings, type Match, type Rule } from './rule.ts';

/**
 * Words that a desk mixes up. Each is right somewhere, so that only the words around it tell, and
 * a person decides.
 */
interface Confusion {
  /** Where the wrong word is, with its context in look-arounds. */
  readonly pattern: RegExp;
  readonly fix: (found: string) => string;
}

const B = '(?<![\\u0900-\\u0963\\u0971-\\u097F])';
const E = '(?![\\u0900-\\u0963\\u0971-\\u097F])';

function confusion(pattern: string, fix: string | ((found: string) => string)): Confusion {
  const replacement = typeof fix === 'string' ? () => fix : fix;
  return { pattern: new RegExp(pattern.normalize('NFC'), 'gu'), fix: replacement };
}

const SAID =
  'कहा|बताया|पूछा|लिखा|सोचा|माना|बोला|बोले|जताया|दोहराया|समझा|कहना|है|हैं|था|थे|थी|लगाया|किया|चला|चाहिए|ध्यान रहे|यहां तक|इसलिए';

const CONFUSIONS: readonly Confusion[] = [
  confusion(
    `${B}ग्रह(?= ?(?:मंत्री|मंत्रि|मंत्रालय|सचिव|विभाग|राज्य मंत्री|राज्यमंत्री|युद्ध|प्रवेश|नगर|जिला|जिले|स्वामी|कार्य|मंत्रियों))`,
    'गृह',
  ),
  confusion(`(?<=${B}(?:मंगल|शनि|शुक्र|बुध|बृहस्पति|राहु|केतु|सौर|लाल|बौना|क्षुद्र) )गृह${E}`, 'ग्रह'),
  confusion(`${B}गृह(?= (?:दशा|नक्षत्र|गोचर|पर जीवन))`, 'ग्रह'),
  confusion(
    `(?<=${B}(?:पुलिस|पुलिस ने|कानूनी|सख्त|कड़ी|कठोर|दंडात्मक|अनुशासनात्मक|वैधानिक|विभागीय|प्रशासनिक|प्रशासन ने|आवश्यक|उचित|तत्काल|चालानी|जवाबी|बुलडोजर|ठोस|खिलाफ|विरुद्ध|पर|जल्द|नियमानुसार|उचित) )कार्यवाही${E}`,
    'कार्रवाई',
  ),
  confusion(
    `(?<=${B}(?:सदन|संसद|लोकसभा|राज्यसभा|विधानसभा|परिषद|न्यायालय|अदालत|बैठक)(?: की| में)? )कार्रवाई(?= (?:स्थगित|शुरू होते|चल|से निकाल|बाधित|दिनभर|सुचारू))`,
    'कार्यवाही',
  ),
  confusion(
    `(?<=${B}(?:${SAID}) )की(?= )(?! (?:बात|तरह|ओर|तरफ|वजह|जगह|मदद|मांग|खबर|जानकारी)${E})`,
    'कि',
  ),
  confusion(
    `(?<= )कि(?= (?:ओर|तरफ|वजह|तरह|जगह|मदद|अपेक्षा|बजाय|खातिर|तुलना|मौत|शिकायत|टीम)${E})`,
    'की',
  ),
  confusion(`(?<=[\\u0900-\\u0963] )(?<!${B}(?:टेरेसा|थेरेसा|टेरीजा) )मे(?= [\\u0904-\\u0939])`, 'में'),
  confusion(
    `(?<=${B}(?:रहे|गए|आए|दिए|किए|[\\u0915-\\u0939][\\u0900-\\u0963]{0,8}ते) )(?<!(?:रास्ते|वास्ते|सस्ते|पत्ते|हफ्ते|नाते|होते हुए) )है(?=[।,.]| ?$)`,
    'हैं',
  ),
  confusion(
    `(?<=${B}(?:रहा|गया|आया|दिया|किया|लिया|[\\u0915-\\u0939][\\u0900-\\u0963]{0,8}ता) )हैं(?=[।,.]| ?$)`,
    'है',
  ),
  confusion(
    `(?<=${B}(?:कूनो(?: नेशनल पार्क)?(?: में| से| के)?|मादा|नर|नामीबियाई|अफ्रीकी|दक्षिण अफ्रीका के) )(?:चिता|चिंता)${E}`,
    'चीता',
  ),
  confusion(`${B}चीता(?= (?:को मुखाग्नि|को अग्नि|पर लेट|की राख|सजाई|जलाई))`, 'चिता'),
  confusion(`${B}चिता(?= (?:का विषय|जताई|जाहिर|व्यक्त|की बात|बढ़|न करें|मत))`, 'चिंता'),
  confusion(`${B}शब(?= (?:बरामद|मिला|मिले|को|का|के|पोस्टमार्टम|परिजन))(?!-)`, 'शव'),
  confusion(`(?<=${B}(?:घरेलू|चोरी का|कीमती|जरूरी|खाने का|सारा|किराने का|लाखों का) )समान${E}`, 'सामान'),
  confusion(`${B}समान(?= (?:खरीद|लेकर|लेने|बरामद|जब्त|चोरी|बेच|जल|लूट))`, 'सामान'),
  confusion(`${B}सामान(?= (?:रूप से|अवसर|नागरिक संहिता|अधिकार|वेतन|विचारधारा))`, 'समान'),
  confusion(`${B}(?:समान|सामान)(?= (?:समारोह|निधि|पत्र))`, 'सम्मान'),
  confusion(`${B}अवधी(?= (?:के दौरान|तक|समाप्त|पूरी|बढ़|खत्म|पूर्ण))`, 'अवधि'),
  confusion(`(?<=${B}(?:समय|निर्धारित|तय|लंबी|इस|जमा|कार्य) )अवधी${E}`, 'अवधि'),
  confusion(`${B}अवधि(?= (?:भाषा|बोली|गीत|कवि|लोकगीत))`, 'अवधी'),
  confusion(`(?<=की )उपेक्षा(?= (?:अधिक|कम|ज्यादा|बेहतर|कहीं))`, 'अपेक्षा'),
  confusion(`${B}अपेक्षा(?= (?:का शिकार|का आरोप|झेल|से नाराज))`, 'उपेक्षा'),
  confusion(`${B}आसन(?= (?:तरीक|नहीं|शब्दों|किस्त|सवाल|भाषा|रास्ता|काम|हो ग|बना))`, 'आसान'),
  confusion(`(?<=${B}(?:योग के|योग का|विभिन्न|योग) )आसान${E}`, 'आसन'),
];

/** Every context looks at no more than this many letters, so that a search stays linear. */
const homophone: Rule = {
  id: 'homophone',
  source: 'Pairs mixed up in daily papers; Central Hindi Directorate 2019 for the words themselves',
  message: { hi: 'क्या यहां “{fix}” होना चाहिए?', en: 'Should this be “{fix}”?' },
  *find({ text }): Generator<Match> {
    for (const { pattern, fix } of CONFUSIONS) {
      const matches: Match[] = [];
      for (const { index, 0: found } of text.matchAll(pattern)) {
        matches.push({ start: index, end: index + found.length, fix: fix(found) });
      }
      yield* asWarnings(matches);
    }
  },
};

export const homophoneRules: readonly Rule[] = [homophone];
