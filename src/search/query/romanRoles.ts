/** Words in Roman letters that say little of what is searched: see `AskedWord`. */
import type { AskedWord } from './plainQuery.ts';

/** Postpositions, pronouns, question words and helping verbs as short messages spell them in Roman letters, and English ones. */
const ROMAN_GRAMMAR =
  'ka ke ki ko se me mein main ne par pe tak aur ya ki to bhi hi hai hain ho tha thi the hua hui hue ' +
  'hoga hogi honge gaya gayi gaye kiya kiye kar karne karte raha rahi rahe liye diya kaha bola bole ' +
  'ye yah yeh wo woh vah is us in un jo kya kyaa kab kahan kaise kaisa kaisi kaun kyon kyun kitna kitne kitni ' +
  'aaya aayi aaye aayega aayegi ayega of for on at and with what how when where why are was about';

/** With other words these say only what every reader of a newspaper wants. */
const NEWS = 'khabar khabren samachar news taza taja aaj latest today';

const grammar = new Set(ROMAN_GRAMMAR.split(' '));
const news = new Set(NEWS.split(' '));

export function withRole(word: AskedWord): AskedWord {
  const small = word.text.toLowerCase();
  return {
    ...word,
    isSlight: word.isSlight || grammar.has(small),
    isOptional: word.isOptional || news.has(small),
  };
}
