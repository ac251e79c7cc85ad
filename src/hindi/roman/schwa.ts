import type { Unit } from './devanagariWord.ts';

/*
 * The inherent vowel of Hindi is silent at a word's end and between a vowel and a single consonant with
 * a vowel (Ohala 1983, "Aspects of Hindi Phonology": ə → ∅ / VC_CV), but not across the joint of a compound, after
 * a light prefix, or in the endings of learned (tatsama) words.
 */

/** Second members of compounds, and suffixes that begin with a consonant: a new word as to its sound. */
const MEMBERS = [
  'ना|ने|नी|ता|ते|(?<![यन])तीं?|वती|वाना|वाने|वाया|तः|पन|दार|वाल[ाेीो]|वार|वान|कार|बाज़?|गार|गर|सार|नाक|मान|मंद|साज़?|हीन',
  'शील|शाली|बद्ध|ग्रस्त|विरुद्ध|पूर्ण|पूर्वक|स्वरूप|जनक|जनित|परक|मय|वश|करण|तया|तोड़|हारा|दान|दानी|गीरी|गिरी',
  'सभा|कला|शाला|माला|पति|गण|जनिक|बोध|त्याग|जन|नगर|पुर|भवन|ख़?ान[ाेो]|नाम[ाेो]|वाद|बाद|बंद|स्थल|पत्र|समिति|दर्शन|बल|दल|धन|गमन|चरण|वरण|भेद|शक्ति|धंधा|कोट',
].join('|');
const JOINT = new RegExp(`^(.{2,}?)(?=(?:${MEMBERS})(?:ी|ों|िय.*|ें)?$)`, 'u');

/** First members after which the second begins like a word. */
const PREFIX =
  /^(?:(?:उप|अप(?!रि)|बद(?!ल)|बे|ला(?=पर)|नव|जल|खुश|ख़ुश|लोक|श्री|नौ|राज(?=[भद])|एक(?=[समत])|आत्म|अर्ध|जल्द|ना(?=[पसम])|परम)(?=[क-ह]़?[^्].)|अ(?=स[महफु])|(?:वि|प्र|अनु|परि|आ|सं|नि)(?=[क-ह][क-ह][नणक](?:$|ों|े$)))/u;

/** A second member that begins with a vowel: औषध + आलय; the first keeps the vowels that it has alone. */
const VOWEL_JOINT = /^.{3,}(?=[क-ह]़?[ाो](?:लय|त्मक|नुसार|ध्यक्ष|धि[कप]|वली|र्थी?|ंतर|त्तर|दश))/u;

/** Pairs of consonants after which the last vowel is silent though a cluster ends the word: Persian and English words. */
const SILENT_AFTER = /^(?:र्[जदटडनबमध]|त्म|ल्[दबतट]|श्[तकच]|स्ट|क्स|च्छ|ड्ड|ट्ठ|च्च|द्द|[^़]*़.*|.*़)$/u;

/**
 * Says for each unit of a word whether its unwritten vowel is spoken. Units that carry a written vowel
 * or a virama are `false`.
 */
export function spokenSchwas(units: readonly Unit[], word: string): boolean[] {
  const spoken = units.map((unit) => unit.vowel === 'schwa');
  const joints = jointsOf(units, word);
  const vowelJoint = VOWEL_JOINT.exec(word)?.[0].length;
  const kept = units.findIndex((unit) => unit.at === vowelJoint) - 1;
  for (const i of [...joints, units.length]) silenceEnd(units, spoken, i - 1);
  for (let i = 1; i < units.length - 1; i++) {
    if (
      spoken[i] &&
      !joints.has(i) &&
      i !== kept &&
      isSilent(units, word, spoken, i) &&
      !yields(units, word, i)
    )
      spoken[i] = false;
  }
  return spoken;
}

function jointsOf(units: readonly Unit[], word: string): Set<number> {
  const prefix = PREFIX.exec(word)?.[0].length ?? 0;
  const member = prefix + (JOINT.exec(word.slice(prefix))?.[1]?.length ?? 0);
  const indexes = [prefix, member].map((end) => units.findIndex((unit) => unit.at === end));
  return new Set(indexes.filter((index) => index > 0));
}

function silenceEnd(units: readonly Unit[], spoken: boolean[], i: number): void {
  const unit = units[i];
  const before = units[i - 1];
  if (!unit || !before || !spoken[i] || unit.mark) return;
  if (before.vowel !== 'none') spoken[i] = false;
  else if (SILENT_AFTER.test(`${before.consonant}्${unit.consonant}`)) spoken[i] = false;
}

function isSilent(
  units: readonly Unit[],
  word: string,
  spoken: readonly boolean[],
  i: number,
): boolean {
  const unit = units[i];
  const before = units[i - 1];
  const after = units[i + 1];
  if (!unit || !before || !after || unit.mark) return false;
  if (
    before.vowel === 'none' ||
    before.mark === 'ः' ||
    (before.vowel === 'schwa' && !spoken[i - 1])
  )
    return false;
  if (after.consonant === '') return false;
  if (after.vowel === 'none') return opensCluster(units, i + 1);
  if (after.vowel === 'schwa' && !spoken[i + 1]) return false;
  return !isLearned(units, word, i);
}

/** Endings of inflection: before them a word of four consonants keeps its own rhythm (हरकत, हरकतें). */
const INFLECTION = /^(?:ों|ें|ी|ीं|े|ा|ि|ियों|ियां|ियाँ|ा(?:ना|ने|नी|ता|ते|ती|हट|हटें|या|ई|कर|व))$/u;

/** Of two vowels that may fall silent one after the other it is the second, but for inflected words. */
function yields(units: readonly Unit[], word: string, i: number): boolean {
  const next = units[i + 1];
  const after = units[i + 2];
  if (next?.vowel !== 'schwa' || next.mark || !after?.consonant) return false;
  if (after.vowel === 'schwa' || after.vowel === 'none' || i + 2 === units.length - 1) return false;
  return !INFLECTION.test(word.slice(after.at + after.consonant.length));
}

/** A stop with र or ल begins a syllable (जलप्रपात jal-prapāt), so that the vowel before it falls silent. */
function opensCluster(units: readonly Unit[], i: number): boolean {
  const last = i + 1 === units.length - 1 && units[i + 1]?.vowel === 'schwa';
  return (
    !last &&
    /[कगतदपब]/u.test(units[i]?.consonant ?? '') &&
    /[रल]/u.test(units[i + 1]?.consonant ?? '')
  );
}

/**
 * Learned endings, as what follows the vowel in question: -ati (प्रगति), -ita (प्रचलित), -aya and its
 * plural (विद्यालयों), -īya (महानगरीय), and words in -ari of English (गैलरी).
 */
const LEARNED = /^(?:[क-ह][िु]|[क-ह]ित|यिक|यों|[कदरत]ीय|[णन]ों|त[ीे].*|क[ीे].*)$/u;

function isLearned(units: readonly Unit[], word: string, i: number): boolean {
  const after = units[i + 1];
  if (!after) return false;
  const rest = word.slice(after.at);
  const consonant = units[i]?.consonant;
  if (LEARNED.test(rest)) {
    if (/^[तक]/u.test(rest) && !/^(?:ति|तित|कि|कित|[कत]ीय)$/u.test(rest)) return consonant === 'य';
    if (/^[णन]ों$/u.test(rest)) return /[मरग]/u.test(consonant ?? '');
    return true;
  }
  if (rest === 'री') return /[टनल]/u.test(consonant ?? '') && units[i - 1]?.vowel !== 'schwa';
  return units[i - 1]?.mark === 'ं' && after.vowel === 'schwa' && i + 2 < units.length;
}
