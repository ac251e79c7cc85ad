import { canonical } from '../text/canonical.ts';
import { stemCanonical } from './stem.ts';

/** Pronouns and the postpositions that are written together with them: इसका, उन्हें, जिसमें. */
const pronouns = 'इस उस इन उन जिस जिन किस किन'.split(' ');
const postpositions = ['', ...'का के की को से में पर ने े ी ्हें ्ही ्हीं ्होंने'.split(' ')];

/** Postpositions, conjunctions, particles, other pronouns and their adverbs, in canonical spelling. */
const particles =
  'का के की को से में पर ने तक लिए साथ द्वारा बारे तरह वाला वाले वाली वालों ' +
  'और या व एवं तथा कि तो भी ही लेकिन मगर किंतु परंतु बल्कि क्योंकि इसलिए ताकि अगर यदि जबकि हालांकि ' +
  'यह ये वह वे वो यही वही मैं मैंने मुझे मेरा मेरे मेरी हम हमने हमें हमारा हमारे हमारी तू तुम तुम्हें तुम्हारा तुम्हारे तुम्हारी ' +
  'आप आपने आपको आपका आपके आपकी आपसे अपना अपने अपनी खुद जो कौन क्या कोई किसी कुछ सब सभी ' +
  'कब कहां क्यों कैसे कैसा कैसी कितना कितने कितनी जब तब अब अभी यहां वहां जहां वहीं यहीं जैसे जैसा जैसी ऐसा ऐसे ऐसी फिर ' +
  'था थे थी थीं';

/** Verbs that mostly help another verb, in all their forms (McGregor, Outline of Hindi Grammar). */
const helpingVerbs = new Set('है हो कर जा रह सक चुक दे ले'.split(' '));

let known: ReadonlySet<string> | undefined;

/**
 * Whether a Hindi word, in any spelling, only serves grammar: the closed classes and the helping verbs.
 * They make up about half of running newspaper text and stand in nearly every story. Content words are
 * none however frequent they are (लोग, दिन, पुलिस); nor are negations and numbers, which change what a
 * story says.
 *
 * Some stopwords are names as well (आप and हम are parties): whoever drops them from a query must keep
 * a query that consists of nothing else.
 *
 * @example isStopword('उन्होंने') // true
 */
export function isStopword(word: string): boolean {
  known ??= new Set([
    ...particles.split(' '),
    ...pronouns.flatMap((pronoun) => postpositions.map((ending) => pronoun + ending)),
  ]);
  const form = canonical(word);
  return known.has(form) || helpingVerbs.has(stemCanonical(form));
}
