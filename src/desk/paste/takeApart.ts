/** A pasted text taken apart into the parts of a story; no word of it is lost. */
import type { Newsroom } from '../../content/index.ts';
import { agencyOf, splitAgencyCredit, splitDateline } from '../../hindi/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyOfStory } from './bodyOfStory.ts';
import { creditLine } from './creditLine.ts';
import { headOfStory, type Labelled } from './headOfStory.ts';
import { legacyLines } from './legacyLines.ts';
import { type LabelledPart, readLines } from './lines.ts';
import { plainLine } from './markdownLine.ts';
import { messageLines } from './messageLines.ts';
import {
  type LeftOut,
  type LeftOutReason,
  LONGEST_PASTE,
  missingWords,
  type TakenApart,
  wordsOf,
} from './parts.ts';
import { type KnownTag, proposals } from './proposals.ts';

/** What the paper knows of itself. */
export interface PasteKnowledge {
  readonly newsroom: Newsroom;
  /** Names of the districts. */
  readonly places: readonly string[];
  /** The paper's state, whose category takes what comes from its districts. */
  readonly state: string;
  /** Tags that stories bear. */
  readonly tags: readonly KnownTag[];
}

/**
 * @param pasted as it comes from a messenger, from Word or from an old font
 * @throws RangeError if the text is longer than `LONGEST_PASTE`
 */
export function takeApart(pasted: string, knowledge: PasteKnowledge): TakenApart {
  if (pasted.length > LONGEST_PASTE) throw new RangeError('paste too long');
  const messages = messageLines(pasted);
  const { lines: unicode, converted } = legacyLines(messages.lines);
  const { lines, leftOut, tags, isPressNote } = readLines(unicode);
  const head = headOfStory(blocksOf(lines), knowledge.places);
  const gathered = new Credits(knowledge);
  for (const credit of head.credits) gathered.addCreditLine(credit);
  for (const label of head.labels) gathered.addLabel(label);
  const body = bodyOfStory(gathered.takeOut(head.body));
  const parts = { title: head.title, deck: head.deck, points: head.points, body: body.markdown };
  const numbers = body.numbers.map((text) => ({ reason: 'label', text }) as const);
  return {
    parts: {
      ...parts,
      ...gathered.parts(),
      ...proposals(parts, gathered, tags, knowledge),
      isPressNote,
    },
    leftOut: [...messages.leftOut, ...leftOut, ...gathered.leftOut, ...numbers],
    ...(converted && { converted }),
  };
}

/** Gathers places, names and agencies from wherever a text says them. */
class Credits {
  readonly leftOut: LeftOut[] = [];
  readonly labels = new Map<LabelledPart, string[]>();
  readonly #knowledge: PasteKnowledge;
  readonly #places: string[] = [];
  readonly #names: string[] = [];
  readonly #agencies: string[] = [];

  constructor(knowledge: PasteKnowledge) {
    this.#knowledge = knowledge;
  }

  parts() {
    return {
      place: [...new Set(this.#places)].join('/'),
      agency: [...new Set(this.#agencies)].join(', '),
      caption: (this.labels.get('caption') ?? []).join(' '),
    };
  }

  get places(): readonly string[] {
    return this.#places;
  }

  get names(): readonly string[] {
    return this.#names;
  }

  addLabel({ part, label, text }: Labelled): void {
    this.#leave('label', label);
    const plain = plainLine(text);
    if (plain === '' || part === 'title' || part === 'deck') return;
    if (part === 'date') this.#leave('date', plain);
    else if (part === 'byline') this.#addByline(plain);
    else if (part === 'agency') this.#addAgency(plain);
    else if (part === 'place') this.#addPlace(plain);
    else this.labels.set(part, [...(this.labels.get(part) ?? []), plain]);
  }

  /** "नवदुनिया प्रतिनिधि, भोपाल" */
  addCreditLine(line: string): void {
    const plain = line.replace(/[।.:,\s]+$/, '');
    const dateline = creditLine(plain, this.#knowledge.places);
    if (dateline) this.#addDateline(plain, dateline);
    else this.#addNames(plain);
  }

  /** The body's blocks without dateline, signature, labels and the agency's credit. */
  takeOut(blocks: readonly Block[]): readonly Block[] {
    const ofText = blocks.filter((block) => {
      if (block.kind !== 'label' || !KEPT_LABELS.has(block.part)) return true;
      this.addLabel(block);
      return false;
    });
    return this.#withoutSignature(this.#withoutDateline(ofText));
  }

  #withoutDateline(blocks: readonly Block[]): readonly Block[] {
    const at = blocks.findIndex(({ kind }) => kind === 'text');
    const first = blocks[at];
    if (first?.kind !== 'text') return blocks;
    const opening = first.text.replace(/^([*_]{1,2})([^*_]{1,110})\1/u, '$2');
    const { dateline, rest } = splitDateline(opening, { places: this.#knowledge.places });
    if (!dateline || first.number !== undefined) return blocks;
    this.#addDateline(opening.slice(0, opening.length - rest.length), dateline);
    const opened = rest.trim() === '' ? [] : [{ ...first, text: rest.trim() }];
    return [...blocks.slice(0, at), ...opened, ...blocks.slice(at + 1)];
  }

  /** From the end upwards, while lines only say who wrote or sent the story. */
  #withoutSignature(blocks: readonly Block[]): readonly Block[] {
    const left = [...blocks];
    for (let last = left.at(-1); last && left.length > 1; last = left.at(-1)) {
      const text = last.kind === 'list' && last.items.length === 1 ? last.items[0] : undefined;
      const line = last.kind === 'text' ? last.text : text;
      if (line === undefined) break;
      const { rest, agencies } = splitAgencyCredit(line);
      if (agencies.length > 0) {
        this.#addAgencies(line.slice(rest.length), agencies);
        left.pop();
        if (rest.trim() === '') continue;
        left.push({ kind: 'text', text: rest.trim(), isHeading: false, isWhole: true });
        break;
      }
      const isSigned = (last.kind === 'text' && last.sign !== undefined) || text !== undefined;
      if (!this.#isSignature(line, isSigned)) break;
      this.addCreditLine(plainLine(line));
      left.pop();
    }
    return left;
  }

  #isSignature(line: string, isSigned: boolean): boolean {
    const plain = plainLine(line).replace(/^\(|\)$/g, '');
    if (creditLine(plain, this.#knowledge.places)) return true;
    if (this.#knowledge.newsroom.authors.find(plain)) return true;
    return isSigned && wordsOf(plain).length <= LONGEST_NAME && !/[।?!:]/.test(plain);
  }

  #addDateline(
    written: string,
    { places, agencies, byline, date }: NonNullable<ReturnType<typeof splitDateline>['dateline']>,
  ): void {
    this.#places.push(...places);
    if (byline !== undefined) this.#names.push(...byline.split(/,\s*/));
    this.#agencies.push(...agencies.map(({ hindi }) => hindi));
    if (date !== undefined) this.#leave('date', date);
    const kept = [...places, ...agencies.map(({ hindi }) => hindi), byline ?? '', date ?? ''];
    this.#leave('credit', missingWords(written, kept).join(' '));
  }

  #addByline(line: string): void {
    const plain = line.replace(/^by\s+/i, '');
    this.#leave('credit', missingWords(line, [plain]).join(' '));
    this.addCreditLine(plain);
  }

  #addNames(written: string): void {
    this.#names.push(...written.split(/\s*[,;/]\s*|\s(?:और|एवं|व)\s/).filter(Boolean));
    this.#leave('credit', written.match(/(?<=\s)(?:और|एवं|व)(?=\s)/g)?.join(' ') ?? '');
  }

  #addAgency(written: string): void {
    const names = written.split(/\s*[,/]\s*/);
    const agencies = names.map(agencyOf).filter((agency) => agency !== undefined);
    if (agencies.length === names.length) this.#addAgencies(written, agencies);
    else this.#agencies.push(written);
  }

  #addAgencies(written: string, agencies: readonly { readonly hindi: string }[]): void {
    const names = agencies.map(({ hindi }) => hindi);
    this.#agencies.push(...names);
    this.#leave('credit', missingWords(written, names).join(' '));
  }

  #addPlace(written: string): void {
    const { dateline } = splitDateline(`${written}। ${written}`, {
      places: this.#knowledge.places,
    });
    if (dateline) this.#addDateline(written, dateline);
    else this.#places.push(written);
  }

  #leave(reason: LeftOutReason, text: string): void {
    if (text !== '') this.leftOut.push({ reason, text });
  }
}

/** Labels that mean the same wherever they stand; the others are words of the text. */
const KEPT_LABELS: ReadonlySet<LabelledPart> = new Set(['caption', 'tags', 'byline', 'agency']);
const LONGEST_NAME = 5;
