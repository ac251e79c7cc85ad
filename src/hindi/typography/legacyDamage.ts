/**
 * Damage done when old fonts are converted: there the short i is typed before its consonants, and
 * a poor converter leaves it one letter too far to the right (प्रभावति for प्रभावित), inside a
 * conjunct whose virama is lost (सिथति for स्थिति), or drops one of two (प्रतनिधि for प्रतिनिधि).
 *
 * A dictionary, not a pattern: damaged forms are made from frequent words of the news, and those
 * that are words themselves are thrown out.
 */
const FREQUENT =
  'स्थिति स्थित स्थितियों परिस्थिति परिस्थितियों उपस्थिति उपस्थित प्रभावित प्रतिनिधि प्रतिनिधियों ' +
  'प्रतिनिधित्व कर्मचारियों अधिकारियों आरोपियों विद्यार्थियों पदाधिकारियों व्यापारियों यात्रियों ' +
  'अतिरिक्त अतिथि अनिवार्य अभियान अभिनेता अभिनेत्री अभियुक्त अधिकारी अधिकार अधिकांश अधिनियम अधिसूचना ' +
  'आयोजित आधारित आर्थिक आरक्षित इलेक्ट्रिक उचित उद्घाटित कथित कांग्रेसियों कीर्तिमान केंद्रित क्रिकेट ' +
  'क्रिकेटर क्षतिग्रस्त गतिविधि गतिविधियों गठित गिरफ्तार गिरफ्तारी गिरावट घोषित चिकित्सा चिकित्सक ' +
  'चिकित्सकों चिकित्सालय चिंतित चिह्नित जिला जिले जिलाधिकारी जिम्मेदार जिम्मेदारी टिकट तिथि दिल्ली ' +
  'दिसंबर द्वितीय धार्मिक निर्देश निर्देशक निर्देशित निर्माण निर्वाचन निर्धारित निरीक्षण निलंबित निवासी ' +
  'निवेश निवेशकों निगम निकाय नियुक्त नियुक्ति नियम नियंत्रण नियमित न्यायिक परिवार परिजन परिजनों परिषद ' +
  'परियोजना परिणाम परिवर्तन परिवहन परिसर पश्चिम पश्चिमी पाकिस्तान पाकिस्तानी पारिवारिक पुलिस पुलिसकर्मी ' +
  'पीड़ित प्रतिबंध प्रतिशत प्रतियोगिता प्रतिक्रिया प्रतिमा प्रतिष्ठा प्रतिष्ठित प्रदर्शित प्रशिक्षण ' +
  'प्रसिद्ध प्रारंभिक प्राथमिक प्राथमिकता प्रकाशित प्रमाणित प्रस्तावित बारिश बिजली बिहार बिल्कुल भविष्य ' +
  'महिला महिलाओं मिनट मिलाकर मुश्किल मुश्किलें मुस्लिम मंत्रिमंडल मानसिक राजनीतिक राष्ट्रपति रिपोर्ट ' +
  'रिश्वत रिकॉर्ड वरिष्ठ विकास विकसित विकेट विज्ञान विदेश विद्यालय विद्यार्थी विधानसभा विधायक विधायकों ' +
  'विधेयक विपक्ष विपक्षी विभाग विभिन्न विमान विरोध विरुद्ध विवाद विवाह विश्व विश्वास विश्वविद्यालय ' +
  'विशेष विशेषज्ञ विस्तार वित्तीय वैज्ञानिक व्यक्ति व्यक्तियों व्यक्तिगत व्यवस्थित शिकायत शिक्षा शिक्षक ' +
  'शिक्षकों शिविर शिवराज शामिल शक्ति शनिवार संबंधित संक्रमित सम्मानित समिति सामाजिक साहित्य सुनिश्चित ' +
  'सुरक्षित सैनिक सैनिकों सिंचाई सिनेमा सिर्फ स्थानांतरित स्वीकृति हिस्सा हिस्से हिंसा ऐतिहासिक ' +
  'अंतरिक्ष अस्तित्व आकर्षित आमंत्रित आश्रित इसलिए उल्लिखित औद्योगिक गणित ग्रसित चयनित जीवित दूषित ' +
  'पराजित प्रेरित बाधित लिखित वर्जित वांछित विचलित विजेता संगठित संचालित सीमित स्थापित स्थगित ' +
  'प्रोत्साहित लंबित निर्मित प्रतिबंधित आतंकियों नगरपालिका महानगरपालिका';

/** Damage that may be another misspelling. */
const BROKEN_ONLY_AS_WARNING: Readonly<Record<string, string>> = { सिथिल: 'शिथिल' };

export interface LegacyRepair {
  readonly right: string;
  readonly doubtful: boolean;
}

let repairs: ReadonlyMap<string, LegacyRepair> | undefined;

/** What a damaged word was before conversion. */
export function repairOf(word: string): LegacyRepair | undefined {
  repairs ??= table();
  return repairs.get(word);
}

function table(): ReadonlyMap<string, LegacyRepair> {
  const words = FREQUENT.normalize('NFC').split(' ');
  const real = new Set(words);
  const found = new Map<string, LegacyRepair>();
  for (const right of words) {
    for (const damaged of damagedForms(right)) {
      if (real.has(damaged)) continue;
      const other = found.get(damaged);
      found.set(
        damaged,
        other === undefined ? { right, doubtful: false } : { ...other, doubtful: true },
      );
    }
  }
  for (const [damaged, right] of Object.entries(BROKEN_ONLY_AS_WARNING)) {
    found.set(damaged.normalize('NFC'), { right: right.normalize('NFC'), doubtful: true });
  }
  return found;
}

const I = '\u093F';
const VIRAMA = '\u094D';
const LONGEST_SINGLE_LOSS = 7;

/** Every form that one or more misplaced short i's make of a word. */
function damagedForms(word: string): readonly string[] {
  const forms = new Set<string>([word]);
  for (const step of [slidRight, lostInConjunct]) {
    for (const form of [...forms]) for (const damaged of step(form)) forms.add(damaged);
  }
  for (const damaged of dropped(word)) forms.add(damaged);
  forms.delete(word);
  return [...forms];
}

/** प्रभावित → प्रभावति: the sign lands on the next letter. */
function* slidRight(word: string): Generator<string> {
  for (const { 0: found, 1: next = '', index } of word.matchAll(
    /\u093F([\u0915-\u0939]\u093C?(?:\u094D[\u0915-\u0939]\u093C?)*)(?![\u094D])/gu,
  )) {
    yield word.slice(0, index) + next + I + word.slice(index + found.length);
  }
}

/** स्थिति → सिथति, पश्चिम → पशिचम: the sign takes the virama's place. */
function* lostInConjunct(word: string): Generator<string> {
  for (const { 0: found, 1: first = '', 2: second = '', index } of word.matchAll(
    /([\u0915-\u0939])\u094D([\u0915-\u0939]\u093C?)\u093F/gu,
  )) {
    if (second !== 'र')
      yield word.slice(0, index) + first + I + second + word.slice(index + found.length);
  }
}

/** प्रतिनिधि → प्रतनिधि: one of several is gone; in short words that would make another word. */
function* dropped(word: string): Generator<string> {
  const at = [...word.matchAll(/\u093F/gu)].map((found) => found.index);
  if (at.length < 2 || word.length < LONGEST_SINGLE_LOSS || word.includes(VIRAMA + I)) return;
  for (const index of at) yield word.slice(0, index) + word.slice(index + 1);
}
