import { canonical } from '../hindi/text/canonical.ts';
import { tokenise } from '../hindi/text/tokenise.ts';
import { stem, stemCanonical } from '../hindi/words/stem.ts';

/** Quality of merging: of the pairs merged the share that is right, of the right pairs the share merged. */
export type PairQuality = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

type Form = { readonly text: string; readonly lemma: number; readonly stem: string };

/**
 * Compares all pairs of different word forms: a pair should have one stem where both forms are listed
 * under one lemma. A form that stands under several lemmas counts under each, so even a perfect stemmer
 * does not reach 1.
 *
 * @param clustersTsv a line a lemma: lemma, part of speech, its forms with a space between them
 * @param stemmer what to measure; the strong stem unless told
 */
export function measureStemming(
  clustersTsv: string,
  stemmer: (word: string) => string = stem,
): PairQuality {
  const forms = readForms(clustersTsv, stemmer);
  let merged = 0;
  let related = 0;
  let both = 0;
  for (const [index, first] of forms.entries()) {
    for (const second of forms.slice(index + 1)) {
      if (first.text === second.text) continue;
      const sameStem = first.stem === second.stem;
      const sameLemma = first.lemma === second.lemma;
      if (sameStem) merged++;
      if (sameLemma) related++;
      if (sameStem && sameLemma) both++;
    }
  }
  return {
    precision: both / merged,
    recall: both / related,
    f1: (2 * both) / (merged + related),
  };
}

function readForms(clustersTsv: string, stemmer: (word: string) => string): Form[] {
  return lines(clustersTsv).flatMap((line, lemma) => {
    const [, , forms = ''] = line.split('\t');
    return forms.split(' ').map((text) => ({ text, lemma, stem: stemmer(text) }));
  });
}

/** How many stated equivalences the canonical form meets, and the inputs of those that it does not. */
export type EquivalenceQuality = {
  readonly stated: number;
  readonly met: number;
  readonly missed: readonly (readonly string[])[];
};

/**
 * Checks the groups of inputs that normaliser tests map to one output: they should have one canonical
 * form, whatever it looks like.
 *
 * @param pairsTsv a heading, then test name, input, expected output
 */
export function measureEquivalences(pairsTsv: string): EquivalenceQuality {
  const rows = lines(pairsTsv).map((line) => line.split('\t'));
  const normaliserRows = rows.filter(([test = '']) => test.endsWith('Normalizer'));
  const byOutput = new Map<string, string[]>();
  for (const [, input = '', output = ''] of normaliserRows) {
    byOutput.set(output, [...(byOutput.get(output) ?? []), input]);
  }
  const groups = [...byOutput.values()].filter((inputs) => inputs.length > 1);
  const missed = groups.filter((inputs) => new Set(inputs.map(canonical)).size > 1);
  return { stated: groups.length, met: groups.length - missed.length, missed };
}

export type TextSpeed = {
  /** Megabytes of UTF-8 a second, for tokens, canonical forms and stems together. */
  readonly megabytesPerSecond: number;
  /** Milliseconds for a story of 600 words at that speed. */
  readonly storyMilliseconds: number;
};

const rounds = 5;

/**
 * Times tokens, canonical forms and stems of stories one after another, the best of five rounds.
 *
 * @param clock milliseconds of work since some moment; by default this process's own, whatever else
 *   the machine does meanwhile
 */
export function measureTextSpeed(
  stories: readonly string[],
  clock: () => number = workMilliseconds,
): TextSpeed {
  let fastest = Number.POSITIVE_INFINITY;
  let words = 0;
  for (let round = 0; round < rounds; round++) {
    const start = clock();
    words = 0;
    for (const story of stories) words += stemsOf(story).length;
    fastest = Math.min(fastest, clock() - start);
  }
  const megabytes = new TextEncoder().encode(stories.join('')).length / 1e6;
  return {
    megabytesPerSecond: (megabytes / fastest) * 1000,
    storyMilliseconds: (fastest / words) * 600,
  };
}

function stemsOf(story: string): string[] {
  return tokenise(story).map((token) => stemCanonical(canonical(token.text)));
}

function workMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function lines(tsv: string): string[] {
  return tsv.split('\n').filter((line) => line.trim() !== '');
}
