/** The paste desk: a story is pasted, taken apart, corrected, checked and handed over. */

import { LONGEST_PASTE } from '../../../src/desk/paste/index.ts';
import { formatWallTime } from '../../../src/hindi/index.ts';
import { pasteDeskTexts as texts } from '../../../src/messages/pasteDesk.ts';
import { startWorker } from './askWorker.ts';
import type { Checked, ShownFinding, Work } from './desk.ts';
import { type DraftPhoto, forgetDraft, keptDraft } from './draft.ts';
import { element, within } from './elements.ts';
import { offerChoices, showFields, showPlace } from './fields.ts';
import { showFindings } from './findingsList.ts';
import { offerFinish, reopen, type Ways } from './finish.ts';
import { showLeftOut } from './leftOutList.ts';
import { loadNewsroom, type Newsroom } from './newsroom.ts';
import { readPhotos, showPhotos } from './photosList.ts';
import { ofToday, Session, thisMinute } from './session.ts';

const pasted = element('pasted', HTMLTextAreaElement);
const form = element('story', HTMLFormElement);
const ask = startWorker('worker.js');
const session = new Session(ask);

/** Milliseconds after the last key, when the story is checked. */
const PAUSE = 400;
let timer = 0;

await begin();

async function begin(): Promise<void> {
  listen();
  const [draft, newsroom] = await Promise.all([keptDraft(), loadNewsroom()]);
  offerChoices(newsroom.file);
  await ask('newsroom', newsroom.file);
  offerFinish(session, waysOf(newsroom), settle);
  if (!newsroom.isKnown) say('status', texts.draft.newsroomUnread);
  if (draft) {
    session.draft = ofToday(draft);
    pasted.value = draft.pasted;
    showStory();
    say('status', texts.draft.found);
    await check();
  }
  document.documentElement.dataset.ready = '';
  // Absent where pages are not served safely.
  const { serviceWorker }: Partial<Navigator> = navigator;
  await serviceWorker?.register('service-worker.js').catch(() => undefined);
}

function waysOf({ file: { api, folder = 'content', site }, isKnown }: Newsroom): Ways {
  const hasForm = isKnown && /^git(?:hub|lab)$/.test(site.editor.backend);
  return { hasForm, ...(api !== undefined && { server: { api, folder } }) };
}

function listen(): void {
  element('paste').addEventListener('submit', (event) => {
    event.preventDefault();
    void takeApart();
  });
  pasted.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length + pasted.value.length <= LONGEST_PASTE) return;
    // A text field that holds megabytes makes a phone stand still.
    event.preventDefault();
    sayTooLong(text.length);
  });
  pasted.addEventListener('input', () => {
    session.draft = { ...session.draft, pasted: pasted.value.slice(0, LONGEST_PASTE) };
    later();
  });
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', (event) => event.preventDefault());
  element('add-photos').addEventListener('change', () => void addPhotos());
  element('fix-all').addEventListener('click', () => void mendAll());
  element('fresh').addEventListener('click', () => void startFresh());
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keep();
  });
  addEventListener('offline', () => say('status', texts.draft.offline));
  addEventListener('online', () => say('status', texts.draft.online));
}

function say(id: 'status' | 'kept', text: string): void {
  element(id).textContent = text;
}

function sayTooLong(letters: number): void {
  const figure = (value: number) => value.toLocaleString('en-IN');
  say('status', texts.paste.tooLong(figure(letters), figure(LONGEST_PASTE)));
}

async function takeApart(): Promise<void> {
  const text = pasted.value;
  if (text.trim() === '') return say('status', texts.paste.empty);
  if (text.length > LONGEST_PASTE) return sayTooLong(text.length);
  const before = session.story;
  if (before && !confirm(texts.paste.replace)) return;
  say('status', texts.paste.working);
  try {
    const { parts, leftOut, converted } = await ask('takeApart', text);
    const photos = withCaption(before?.photos ?? [], parts.caption);
    session.draft = {
      pasted: text,
      story: { ...parts, photos, isDraft: true, legalOk: [] },
      leftOut,
      ...(converted && { converted }),
      begun: thisMinute(),
    };
    showStory();
    say('status', texts.paste.done);
    element('title').focus();
    await settle();
  } catch {
    say('status', texts.paste.failed);
  }
}

/** The words that came with a photo belong to the first that has none. */
function withCaption(photos: readonly DraftPhoto[], caption: string): readonly DraftPhoto[] {
  const [first, ...others] = photos;
  if (first?.caption !== '' || caption === '') return photos;
  return [{ ...first, caption }, ...others];
}

function showStory(): void {
  const { story, leftOut, converted } = session.draft;
  form.hidden = story === undefined;
  const { again, takeApart: first } = texts.paste;
  within(element('paste'), 'button').textContent = story ? again : first;
  if (!story) return;
  showFields(story);
  showPhotos(story.photos, photosChanged);
  showLeftOut(leftOut, takeBack);
  const note = element('converted');
  note.hidden = converted === undefined;
  if (!converted) return;
  const { lines, doubtful } = converted;
  const doubt = doubtful.length > 0 ? ` ${texts.doubtful(doubtful.join(' '))}` : '';
  note.textContent = texts.converted(String(lines)) + doubt;
}

function photosChanged(photos: readonly DraftPhoto[], isOther: boolean): void {
  const { story } = session;
  if (!story) return;
  session.change({ ...story, photos });
  if (isOther) showPhotos(photos, photosChanged);
  later();
}

function takeBack(at: number): void {
  const { story } = session;
  const { leftOut } = session.draft;
  const taken = leftOut[at];
  if (!story || !taken) return;
  const body = `${story.body.trimEnd()}\n\n${taken.text}`;
  session.draft = {
    ...session.draft,
    story: { ...story, body },
    leftOut: leftOut.filter((_, other) => other !== at),
  };
  showStory();
  showPlace('body', taken.text, body.length - taken.text.length);
  later();
}

/** The draft is kept at once, for a phone may close the page; the check waits for a pause. */
function later(): void {
  void keepAgain();
  clearTimeout(timer);
  timer = window.setTimeout(() => void check(), PAUSE);
}

let keeping = false;
let isStale = false;

/** One writing at a time; what changes meanwhile is written after it. */
async function keepAgain(): Promise<void> {
  isStale = true;
  if (keeping) return;
  keeping = true;
  while (isStale) {
    isStale = false;
    await keep();
  }
  keeping = false;
}

async function settle(): Promise<Checked | undefined> {
  clearTimeout(timer);
  const [checked] = await Promise.all([check(), keep()]);
  return checked;
}

async function keep(): Promise<void> {
  try {
    if (!(await session.keep())) return;
    say('kept', texts.draft.kept(timeOfDay(new Date())));
  } catch {
    say('kept', texts.draft.notKept);
  }
}

/** "शाम 6:35 बजे", by the phone's own clock. */
function timeOfDay(now: Date): string {
  return formatWallTime(
    {
      year: now.getFullYear(),
      month: now.getMonth() + 1,
      day: now.getDate(),
      hour: now.getHours(),
      minute: now.getMinutes(),
      weekday: now.getDay(),
      timeGiven: true,
    },
    'time',
  );
}

async function check(): Promise<Checked | undefined> {
  const checked = await session.check();
  if (!checked) return undefined;
  showFindings(checked.findings, { mend, looked });
  within(element('finish'), '.file').textContent = texts.finish.file(checked.file);
  return checked;
}

async function mend({ edits }: ShownFinding): Promise<void> {
  // Its offsets belong to the text that was checked; a text that has changed is checked anew.
  const before = session.checked?.text;
  const fresh = await check();
  const work = session.work();
  if (!edits || !work || fresh?.text !== before) return;
  await showMended(await ask('mend', { ...work, edits }));
}

async function mendAll(): Promise<void> {
  const work = session.work();
  if (!work) return;
  const { story, mended } = await ask('mendAll', work);
  await showMended(story);
  say('status', texts.findings.fixed(String(mended)));
}

async function showMended(mended: Work['story']): Promise<void> {
  const { story } = session;
  if (!story) return;
  const photos = story.photos.map((photo, at) => ({ ...photo, ...mended.photos[at] }));
  session.change({ ...story, ...mended, photos });
  showStory();
  await settle();
}

function looked(law: string): void {
  const { story } = session;
  if (!story) return;
  session.change({ ...story, legalOk: [...story.legalOk, law] });
  void settle();
}

async function addPhotos(): Promise<void> {
  const field = element('add-photos', HTMLInputElement);
  const files = [...(field.files ?? [])];
  field.value = '';
  const { photos, refused } = await readPhotos(files, session.story?.photos.length ?? 0);
  const { story } = session;
  if (!story) return;
  const caption = story.photos.length === 0 ? story.caption : '';
  photosChanged(withCaption([...story.photos, ...photos], caption), true);
  say('status', refused.join(' '));
}

async function startFresh(): Promise<void> {
  if (!confirm(texts.finish.discard)) return;
  clearTimeout(timer);
  await forgetDraft();
  session.startFresh();
  pasted.value = '';
  reopen();
  showStory();
  say('status', '');
  say('kept', '');
  pasted.focus();
}
