/** The parts of compounds: a part sounds like a word of its own. */
import type { Unit } from './devanagariWord.ts';
import type { Joints } from './schwa.ts';

/** Second members of compounds, and suffixes that begin with a consonant: a new word as to its sound. */
const MEMBERS = [
  'ना|ने|नी|ता|ते|(?<![यन])तीं?|वती|वाना|वाने|वाया|तः|पन|दार|वाल[ाेीो]|वार|वान|कार|बाज़?|गार|गर|सार|नाक|मान|मंद|साज़?|हीन',
  'शील|शाली|बद्ध|ग्रस्त|विरुद्ध|पूर्ण|पूर्वक|स्वरूप|जनक|जनित|परक|मय|वश|करण|तया|तोड़|हारा|दान|दानी|गीरी|गिरी',
  'सभा|कला|शाला|माला|पति|गण|जनिक|बोध|त्याग|जन|नगर|पुर|भवन|ख़?ान[ाेो]|नाम[ाेो]|वाद|बाद|बंद|स्थल|पत्र|समिति|दर्शन|बल|दल|धन|गमन|चरण|वरण|भेद|शक्ति|धंधा|कोट|कर(?=$)|कर्ता|गढ़|गंज|चंद|कंटक|क्रिया|क्षेम|तम',
].join('|');
const JOINT = new RegExp(`^(.{2,}?)(?=(?:${MEMBERS})(?:ी|ों|िय.*|ें)?$)`, 'u');

/** First members after which the second begins like a word. */
const PREFIX =
  /^(?:(?:उप|अप(?!रि)|बद(?!ल)|बे|ला(?=पर)|नव|जल|खुश|ख़ुश|लोक|श्री|नौ|राज(?=[भद])|एक(?=[समत])|आत्म|अर्ध|जल्द|ना(?=[पसम])|परम)(?=[क-ह]़?[^्].)|अ(?=स[महफु])|(?:वि|प्र|अनु|परि|आ|सं|नि)(?=[क-ह][क-ह][नणक](?:$|ों|े$)))/u;

/** A second member that begins with a vowel: औषध + आलय; the first keeps the vowels that it has alone. */
const VOWEL_JOINT = /^.{3,}(?=[क-ह]़?[ाो](?:लय|त्मक|नुसार|ध्यक्ष|धि[कप]|वली|र्थी?|ंतर|त्तर|दश))/u;

/** Where the members of a compound meet. */
export function jointsOf(units: readonly Unit[], word: string): Joints {
  const prefix = PREFIX.exec(word)?.[0].length ?? 0;
  const member = prefix + (JOINT.exec(word.slice(prefix))?.[1]?.length ?? 0);
  const starts = [prefix, member].map((end) => units.findIndex((unit) => unit.at === end));
  const vowelJoint = VOWEL_JOINT.exec(word)?.[0].length;
  return {
    starts: new Set(starts.filter((index) => index > 0)),
    kept: units.findIndex((unit) => unit.at === vowelJoint) - 1,
  };
}
