/** Other spellings of a word that writers use, each operator from a rule of the field. */
import { canonical } from '../../hindi/index.ts';
import { isStopword } from '../../hindi/words/stopwords.ts';
import type { SearchedPaper } from './searchedPaper.ts';
import type { WordQuery } from './wordQueries.ts';

type Operator = readonly [pattern: RegExp, replacement: string | ((match: string) => string)];

const NASALS: readonly (readonly [nasal: string, stops: string])[] = [
  ['ङ्', 'कखगघ'],
  ['ञ्', 'चछजझ'],
  ['ण्', 'टठडढ'],
  ['न्', 'तथदध'],
  ['म्', 'पफबभ'],
];

const OPERATORS: Readonly<Record<string, readonly Operator[]>> = {
  nuktaLeftOut: [[/(?<=[कखगजफ])\u093C/gu, '']],
  nuktaPutIn: [[/[खगजफ](?!\u093C)/gu, (letter) => `${letter}\u093C`]],
  chandrabindu: [
    [/ं(?=$)/gu, 'ँ'],
    [/ँ/gu, 'ं'],
  ],
  nasalForAnusvara: NASALS.map(([nasal, stops]) => [new RegExp(`ं(?=[${stops}])`, 'gu'), nasal]),
  anusvaraForNasal: NASALS.map(([nasal, stops]) => [
    new RegExp(`${nasal}(?=[${stops}])`, 'gu'),
    'ं',
  ]),
  glide: [
    [/(?<=[ाि])ए(?=ं?$)/gu, 'ये'],
    [/(?<=[ाि])ये(?=ं?$)/gu, 'ए'],
    [/(?<=ा)ई$/gu, 'यी'],
  ],
  candra: [
    [/ॉ/gu, 'ा'],
    [/ऑ/gu, 'आ'],
  ],
  candraApart: [[/ॉ/gu, 'ाॅ']],
  vowelApart: [
    [/ो/gu, 'ाे'],
    [/आ/gu, 'अा'],
  ],
  joiner: [[/्(?=.)/gu, '्\u200D']],
  visargaLeftOut: [[/ः/gu, '']],
  doubledAfterR: [[/र्([तमधयवद])(?!्)/gu, (cluster) => `${cluster}्${cluster.slice(-1)}`]],
  rupee: [
    [/^रुपये$/u, 'रूपए'],
    [/^रुपए$/u, 'रूपये'],
  ],
};

/** For each operator the words of the paper that it changes. */
export function spellingVariants({
  vocabulary,
}: SearchedPaper): Readonly<Record<string, readonly WordQuery[]>> {
  const words = [...vocabulary.values()]
    .map(({ spelling }) => spelling)
    .filter((word) => /^[\u0901-\u0963]{3,}$/u.test(word) && !isStopword(word));
  return Object.fromEntries(
    Object.entries(OPERATORS).map(([name, operators]) => [
      name,
      words.flatMap((word): WordQuery[] => {
        const query = operators.reduce(
          (text, [pattern, replacement]) =>
            typeof replacement === 'string'
              ? text.replace(pattern, replacement)
              : text.replace(pattern, replacement),
          word,
        );
        return query === word || canonical(query) === '' ? [] : [{ query, meant: [word] }];
      }),
    ]),
  );
}
