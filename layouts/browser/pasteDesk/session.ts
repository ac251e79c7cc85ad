/** The story in hand: what the fields say, what is kept on the phone, what the check says of it. */
import type { Ask } from './askWorker.ts';
import type { Checked, Work } from './desk.ts';
import { type Draft, keepDraft } from './draft.ts';
import { readFields } from './fields.ts';

export type Story = NonNullable<Draft['story']>;

export class Session {
  draft: Draft = emptyDraft();
  checked: Checked | undefined;
  readonly #ask: Ask;
  /** Of two checks that run at once the later one counts. */
  #checks = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The story with the words of the fields; nothing until a text was taken apart. */
  get story(): Story | undefined {
    const { story } = this.draft;
    return story && { ...story, ...readFields() };
  }

  /** The story with other parts; the fields must be shown anew. */
  change(story: Story): void {
    this.draft = { ...this.draft, story };
  }

  startFresh(): void {
    this.draft = emptyDraft();
    this.checked = undefined;
  }

  /**
   * Keeps the draft on the phone.
   *
   * @returns whether there was anything to keep
   * @throws where the browser has no room, or forbids it
   */
  async keep(): Promise<boolean> {
    const { story } = this;
    if (story) this.change(story);
    if (this.draft.pasted === '' && !story) return false;
    await keepDraft(this.draft);
    return true;
  }

  /** Nothing if there is no story, or if another check began meanwhile. */
  async check(): Promise<Checked | undefined> {
    const work = this.work();
    if (!work) return undefined;
    this.#checks += 1;
    const mine = this.#checks;
    const checked = await this.#ask('check', work);
    if (mine !== this.#checks) return undefined;
    this.checked = checked;
    return checked;
  }

  /** What the worker is asked about. */
  work(): Work | undefined {
    const { story } = this;
    if (!story) return undefined;
    const sizes = story.photos.map(({ width, height }) => ({ width, height }));
    const photos = story.photos.map(({ alt, credit, caption }) => ({ alt, credit, caption }));
    return { story: { ...story, photos }, sizes, begun: this.draft.begun };
  }
}

function emptyDraft(): Draft {
  return { pasted: '', leftOut: [], begun: thisMinute() };
}

/** Milliseconds since 1970; a newspaper knows no seconds. */
export function thisMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

/** A draft of another day is today's news. */
export function ofToday(draft: Draft): Draft {
  const isToday = new Date(draft.begun).toDateString() === new Date().toDateString();
  return isToday ? draft : { ...draft, begun: thisMinute() };
}
