/** The desk's work on a story, away from the page: taking apart, checking and mending. */
import { instantAt, makeNewsroom } from '../../../src/content/index.ts';
import { checkStoryText } from '../../../src/desk/check/checkText.ts';
import { applyEdits } from '../../../src/desk/check/edits.ts';
import type { Finding } from '../../../src/desk/check/finding.ts';
import type { Surroundings } from '../../../src/desk/check/storyRules.ts';
import { likeTags } from '../../../src/desk/check/tagSpellings.ts';
import {
  type DeskStory,
  partsAfterMending,
  storyOfParts,
  type TakenApart,
  takeApart,
  type WrittenStory,
} from '../../../src/desk/paste/index.ts';
import type { NewsroomFile } from '../../../src/editor/newsroomFile.ts';
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import type { Checked, MendedAll, ShownFinding, Work } from './desk.ts';

/** Each pass may uncover a fault that another had hidden. */
const MOST_PASSES = 8;

export class DeskWork {
  readonly #newsroom: NewsroomFile;
  readonly #taken: ReadonlySet<string>;
  readonly #likeTags: Surroundings['likeTags'];

  constructor(newsroom: NewsroomFile) {
    this.#newsroom = newsroom;
    this.#taken = new Set(newsroom.stories.map(({ file }) => file));
    this.#likeTags = likeTags(new Map(newsroom.tags));
  }

  takeApart(pasted: string): TakenApart {
    const { site, places, tags } = this.#newsroom;
    return takeApart(pasted, {
      newsroom: makeNewsroom(this.#newsroom, []),
      places: places.map(({ name }) => name),
      state: site.state,
      tags: tags.map(([name, stories]) => ({ name, stories })),
    });
  }

  check(work: Work): Checked {
    const written = this.#written(work);
    const { file, text, photos } = written;
    const shown = this.#findings(work, written).map((finding) => shownFinding(finding, written));
    return { findings: shown, file, text, photos };
  }

  mend(
    { story, ...rest }: Work,
    edits: readonly NonNullable<Finding['edits']>[number][],
  ): DeskStory {
    const { text } = this.#written({ story, ...rest });
    return partsAfterMending(story, applyEdits(text, edits), unsigned);
  }

  mendAll(work: Work): MendedAll {
    let { story } = work;
    let mended = 0;
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const now = { ...work, story };
      const edits = this.#findings(now, this.#written(now)).flatMap((one) => one.edits ?? []);
      const next = edits.length === 0 ? story : this.mend(now, edits);
      if (JSON.stringify(next) === JSON.stringify(story)) break;
      story = next;
      mended += edits.length;
    }
    return { story, mended };
  }

  #written({ story, begun }: Work): WrittenStory {
    return storyOfParts(story, instantAt(begun), pasteDeskTexts.signed, (file) =>
      this.#taken.has(file),
    );
  }

  #findings({ sizes }: Work, { file, text, photos }: WrittenStory): readonly Finding[] {
    const { site, house, media } = this.#newsroom;
    const files = [...media, ...photos].map((path) => ({ file: path }));
    const style = { profile: site.style, house };
    return checkStoryText(file, text, makeNewsroom(this.#newsroom, files), style, {
      siteUrl: site.url,
      language: 'hi',
      likeTags: this.#likeTags,
      pictures: new Map(
        sizes.flatMap((size, at) =>
          photos[at] === undefined ? [] : [[photos[at], size] as const],
        ),
      ),
    });
  }
}

function unsigned(line: string): string {
  const [before = '', after = ''] = pasteDeskTexts.signed('\n').split('\n');
  return line.startsWith(before) && line.endsWith(after)
    ? line.slice(before.length, line.length - after.length)
    : line;
}

function shownFinding(finding: Finding, { text }: WrittenStory): ShownFinding {
  const { rule, severity, message, remedy, fix, edits, span, line } = finding;
  const start = bodyStart(text);
  const offset = span?.start ?? lineStart(text, line);
  const isBody = offset >= start;
  const offered = edits ?? (span && fix !== undefined ? [{ ...span, text: fix }] : undefined);
  return {
    rule,
    severity,
    message,
    remedy,
    words: span ? text.slice(span.start, span.end) : '',
    ...(fix === undefined ? {} : { fix }),
    ...(offered && { edits: offered }),
    isSafe: edits !== undefined,
    field: isBody ? 'body' : (/^\w+/.exec(text.slice(lineStart(text, line)))?.[0] ?? 'body'),
    ...(isBody && { at: offset - start }),
  };
}

/** A story's text begins after the fence and one empty line. */
function bodyStart(text: string): number {
  const fence = '\n---\n\n';
  return text.indexOf(fence) + fence.length;
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
