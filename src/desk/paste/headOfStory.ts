/** What stands above a story's text: headline, deck, points, and who sends it from where. */
import { splitDateline } from '../../hindi/index.ts';
import type { Block } from './blocks.ts';
import { creditLine } from './creditLine.ts';
import type { LabelledPart } from './lines.ts';
import { isEmphasised, plainLine } from './markdownLine.ts';
import { wordsOf } from './parts.ts';

export interface Head {
  readonly title: string;
  readonly deck: string;
  readonly points: readonly string[];
  readonly labels: readonly Labelled[];
  /** Lines that hold nothing but a dateline or a signature. */
  readonly credits: readonly string[];
  /** The text itself. */
  readonly body: readonly Block[];
}

export interface Labelled {
  readonly part: LabelledPart;
  readonly label: string;
  readonly text: string;
}

/** A headline of a Hindi daily has four to fourteen words; a deck up to thirty. */
const HEADLINE = { fewest: 2, most: 24 };
const DECK = { fewest: 2, most: 36 };
const POINTS = { fewest: 2, most: 8, longest: 32 };
/** How far from the top a label may still name the headline. */
const LABELS_WITHIN = 12;

export function headOfStory(blocks: readonly Block[], places: readonly string[]): Head {
  const reader = new HeadReader(blocks, places);
  return reader.read();
}

class HeadReader {
  readonly #labels: Labelled[] = [];
  readonly #credits: string[] = [];
  readonly #blocks: Block[];
  readonly #places: readonly string[];

  constructor(blocks: readonly Block[], places: readonly string[]) {
    this.#blocks = [...blocks];
    this.#places = places;
  }

  read(): Head {
    this.#takeLabels('title', 'deck');
    this.#skipLabels();
    const title = this.#labelled('title') ?? this.#headline();
    this.#skipLabels();
    const deck = this.#labelled('deck') ?? (title === '' ? '' : this.#deck());
    this.#skipLabels();
    const points = title === '' ? [] : this.#points();
    this.#skipLabels();
    return {
      title,
      deck,
      points,
      labels: this.#labels,
      credits: this.#credits,
      body: this.#blocks,
    };
  }

  /** Labels that count wherever they stand near the top, below a letter's address too. */
  #takeLabels(...parts: readonly LabelledPart[]): void {
    for (let at = 0; at < Math.min(this.#blocks.length, LABELS_WITHIN); ) {
      const block = this.#blocks[at];
      if (block?.kind === 'label' && parts.includes(block.part)) this.#takeLabel(at, block);
      else at += 1;
    }
  }

  /** A label without words names the line below it. */
  #takeLabel(at: number, { part, label, text }: Labelled): void {
    const next = this.#blocks[at + 1];
    const takesNext = text === '' && next?.kind === 'text';
    this.#blocks.splice(at, takesNext ? 2 : 1);
    this.#labels.push({ part, label, text: takesNext ? next.text : text });
  }

  #skipLabels(): void {
    for (let first = this.#blocks[0]; first; first = this.#blocks[0]) {
      if (first.kind === 'label') this.#takeLabel(0, first);
      else if (first.kind === 'text' && creditLine(first.text, this.#places)) {
        this.#credits.push(plainLine(first.text));
        this.#blocks.shift();
      } else return;
    }
  }

  #labelled(part: LabelledPart): string | undefined {
    const found = this.#labels.filter((label) => label.part === part);
    return found.length === 0 ? undefined : found.map(({ text }) => plainLine(text)).join(' ');
  }

  #headline(): string {
    const [first, next] = this.#blocks;
    if (first?.kind !== 'text') return '';
    const opening = /^(\*{1,2})([^*]+)\1\s+(?=\S)/u.exec(first.text);
    const rest = opening ? first.text.slice(opening[0].length) : '';
    if (opening && !/[:ः।.]\s*$/u.test(opening[2] ?? '') && this.#isDated(rest)) {
      this.#blocks[0] = { ...first, text: rest };
      return plainLine(opening[2] ?? '');
    }
    if (!next || !this.#isLineOf(first, HEADLINE)) return '';
    this.#blocks.shift();
    return titleOf(first);
  }

  #deck(): string {
    const [first, next] = this.#blocks;
    if (first?.kind !== 'text' || !next || !this.#isLineOf(first, DECK)) return '';
    if (first.number !== undefined || first.isHeading) return '';
    this.#blocks.shift();
    return titleOf(first);
  }

  #points(): readonly string[] {
    const [first, next] = this.#blocks;
    if (first?.kind !== 'list' || next?.kind !== 'text') return [];
    const { items } = first;
    const areFew = items.length >= POINTS.fewest && items.length <= POINTS.most;
    if (!areFew || items.some((item) => wordsOf(item).length > POINTS.longest)) return [];
    this.#blocks.shift();
    return items.map(plainLine);
  }

  #isLineOf(line: Block, { fewest, most }: typeof HEADLINE): boolean {
    if (line.kind !== 'text' || !line.isWhole || this.#isDated(line.text)) return false;
    const plain = plainLine(line.text);
    const count = wordsOf(plain).length;
    if (count < fewest || count > most || /[:ः]$/u.test(plain)) return false;
    return line.isHeading || isEmphasised(line.text) || !/[।|.]["”’)]*$/u.test(plain);
  }

  #isDated(text: string): boolean {
    return splitDateline(plainLine(text), { places: this.#places }).dateline !== undefined;
  }
}

function titleOf(line: Block & { readonly kind: 'text' }): string {
  return plainLine(line.number === undefined ? line.text : `${line.number}. ${line.text}`);
}
