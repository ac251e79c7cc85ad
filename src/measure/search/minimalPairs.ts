/** Words that differ in one sign and must not be mixed up. */
import { canonical, stem } from '../../hindi/index.ts';
import type { SearchedPaper } from './searchedPaper.ts';

/** NEWSROOM's and the issue's: each word is asked for beside the others of its group. */
const GROUPS: readonly (readonly string[])[] = [
  ['कम', 'काम', 'कमी'],
  ['कॉफी', 'काफी'],
  ['पेड', 'पेड़'],
  ['आय', 'आए'],
  ['चीता', 'चिता', 'चिंता'],
  ['बॉल', 'बाल'],
  ['मॉल', 'माल'],
  ['हॉल', 'हाल'],
  ['कॉल', 'काल'],
  ['जॉन', 'जान'],
  ['मोड', 'मोड़'],
  ['दिन', 'दीन'],
  ['सुना', 'सूना'],
  ['पिता', 'पीता'],
  ['बल', 'बाल', 'बोल'],
  ['मन', 'मान', 'मीन'],
  ['दल', 'दाल'],
  ['घर', 'घेरा'],
  ['समान', 'सामान', 'सम्मान'],
  ['अवधि', 'अवधी'],
  ['गृह', 'ग्रह'],
  ['शव', 'शिव'],
  ['चोरी', 'छोरी'],
  ['कला', 'काला', 'काल'],
  ['पुल', 'पल', 'पाल'],
  ['जल', 'जाल'],
];

export interface PairFigures {
  /** Words of the groups that the paper prints. */
  readonly words: number;
  /** Of the first ten, mean share that prints the word or an inflected form of it. */
  readonly precision: number;
  /** Words below that mean by more than one story in ten. */
  readonly mixedUp: readonly string[];
}

/** Letters that canonical spelling merges but that tell these words apart. */
function printedForms(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').match(/[\u0900-\u0963\u200C\u200D]+/gu) ?? [];
  return new Set(words.map(telling));
}

/** A light stem that keeps candra o and the dot of ड़. */
function telling(word: string): string {
  const signs = (word.normalize('NFD').match(/[ॉऑ]|[डढ]\u093C/gu) ?? []).join('');
  return `${stem(word, 'light')} ${signs}`;
}

export async function measurePairs(
  { documents }: SearchedPaper,
  find: (query: string) => Promise<readonly string[]>,
): Promise<PairFigures> {
  const stories = new Map(
    documents.map((document) => {
      const { permalink, title, deck, tags, text } = document;
      return [permalink, [title, deck, ...tags, text()].join('\n')];
    }),
  );
  const printed = new Map([...stories].map(([url, text]) => [url, printedForms(text)]));
  const isPrinted = (word: string): boolean =>
    [...printed.values()].some((forms) => forms.has(telling(word)));
  const words = GROUPS.flat().filter(
    (word, index, all) => all.indexOf(word) === index && isPrinted(word),
  );
  const shares: (readonly [word: string, share: number])[] = [];
  for (const word of words) {
    const found = await find(word);
    const right = found.filter(
      (url) =>
        printed.get(url)?.has(telling(word)) ||
        (stories.get(url) ?? '').includes(` ${canonical(word)} `),
    );
    shares.push([word, found.length === 0 ? 0 : right.length / found.length]);
  }
  return {
    words: words.length,
    precision: shares.reduce((sum, [, share]) => sum + share, 0) / Math.max(1, shares.length),
    mixedUp: shares.flatMap(([word, share]) => (share < 0.9 ? [word] : [])),
  };
}
