/** What `npm run related` says. */
import type { Language } from './problems.ts';

const hi = {
  help: `npm run related -- पता [विकल्प]
किसी खबर की संबंधित खबरें दिखाता है। पता: खबर का पूरा URL, /desh-videsh/2024/11/… जैसा, या उसकी फाइल।

  --explain        हर खबर क्यों चुनी गई: साझे शब्द, उनका वजन, उम्र
  --content DIR    खबरों का फोल्डर (content)
  --now ISO        इस समय का अखबार
  --json           आखिरी पंक्ति में JSON
  --lang hi|en     भाषा
  --help           यह मदद`,
  addressMissing: 'खबर का पता लिखें: npm run related -- /desh-videsh/2024/11/…/',
  unknownStory: (address: string) =>
    `इस पते पर कोई छपी खबर नहीं है: ${address}\nसाइट का पता या फाइल लिखें, जैसे content/articles/2024/11/khabar.md; मसौदे की संबंधित खबरें npm start में दिखती हैं।`,
  wrongNow: (value: string) => `--now "${value}" समझ में नहीं आया। ऐसे लिखें: 2024-11-22T18:35:00+05:30`,
  reasons: {
    picked: 'डेस्क ने चुनी',
    similar: 'विषय मिलता है',
    category: 'इसी श्रेणी से भरी गई',
    recent: 'अखबार से भरी गई',
  },
  days: (count: string) => `${count} दिन`,
  similarity: (value: string) => `समानता ${value}`,
  soFar: 'इस मामले में अब तक:',
};

export type RelatedTexts = typeof hi;

const en: RelatedTexts = {
  help: `npm run related -- ADDRESS [options]
Shows the stories related to a story. ADDRESS: its URL, /desh-videsh/2024/11/…, or its file.

  --explain        why each was chosen: shared words, their weights, age
  --content DIR    folder of the stories (content)
  --now ISO        the paper as of this moment
  --json           JSON on the last line
  --lang hi|en     language
  --help           this help`,
  addressMissing: 'Write the address of a story: npm run related -- /desh-videsh/2024/11/…/',
  unknownStory: (address) =>
    `No published story stands at ${address}\nWrite its address or its file, like content/articles/2024/11/khabar.md; npm start shows the related stories of drafts.`,
  wrongNow: (value) => `--now "${value}" is not a moment. Write it as 2024-11-22T18:35:00+05:30`,
  reasons: {
    picked: 'picked by the desk',
    similar: 'about the same',
    category: 'filled up from the category',
    recent: 'filled up from the paper',
  },
  days: (count) => `${count} days`,
  similarity: (value) => `similarity ${value}`,
  soFar: 'The story so far:',
};

export function relatedTexts(language: Language): RelatedTexts {
  return language === 'en' ? en : hi;
}
