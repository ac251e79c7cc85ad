/** The last step: a story without errors goes to the paper, to another app or into a file. */
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import { handToForm } from '../handedStory.ts';
import type { Checked, ShownFinding } from './desk.ts';
import { forgetDraft } from './draft.ts';
import { element, within } from './elements.ts';
import { showPlace } from './fields.ts';
import {
  canShare,
  downloadStory,
  type FileServer,
  type Finished,
  saveStory,
  shareStory,
} from './handOver.ts';
import type { Session, Story } from './session.ts';

const texts = pasteDeskTexts.finish;

export interface Ways {
  /** Where files can be written; absent in a built site. */
  readonly server?: FileServer;
  /** The editor's form takes a new story. */
  readonly hasForm: boolean;
}

/**
 * Makes the buttons work.
 *
 * @param settle keeps the draft and checks the story as it is now
 */
export function offerFinish(
  session: Session,
  { server, hasForm }: Ways,
  settle: () => Promise<Checked | undefined>,
): void {
  const offer = (id: string, isPossible: boolean, way: (story: Finished) => unknown) => {
    const pressed = element(id);
    pressed.hidden = !isPossible;
    pressed.addEventListener('click', () => void handOver(session, settle, way));
  };
  offer('save', server !== undefined, (story) => server && save(story, server, session));
  offer('to-form', server === undefined && hasForm, ({ text }) => handToForm(text));
  const editor = element('to-editor', HTMLAnchorElement);
  editor.hidden = server === undefined && !hasForm;
  editor.href = '/sampadan/';
  offer('share', canShare(), share);
  offer('download', true, downloadStory);
  offer('copy', true, copy);
}

export function sayOutcome(text: string): void {
  element('outcome').textContent = text;
}

async function handOver(
  session: Session,
  settle: () => Promise<Checked | undefined>,
  way: (story: Finished) => unknown,
): Promise<void> {
  const checked = await settle();
  const { story } = session;
  if (!checked || !story) return;
  const problem = firstProblem(checked, story);
  if (problem) {
    sayOutcome(texts.notYet(problem.message));
    showPlace(problem.field, problem.words, problem.at);
    return;
  }
  sayOutcome('');
  const photos = story.photos.flatMap(({ bytes }, at) => {
    const path = checked.photos[at];
    return path === undefined ? [] : [{ path, bytes }];
  });
  await way({ title: story.title, file: checked.file, text: checked.text, photos });
}

/** A photo whose words are missing; then what the check calls an error. */
function firstProblem(
  { findings }: Checked,
  { photos }: Story,
): Pick<ShownFinding, 'message' | 'field' | 'words' | 'at'> | undefined {
  const at = photos.findIndex(({ alt, credit }) => alt.trim() === '' || credit.trim() === '');
  const photo = photos[at];
  if (!photo) return findings.find(({ severity }) => severity === 'error');
  const { photos: words } = pasteDeskTexts;
  const word = photo.alt.trim() === '' ? 'alt' : 'credit';
  const number = String(at + 1);
  return {
    message: `${words.number(number)}: ${words[word]}`,
    field: `${word}-${number}`,
    words: '',
  };
}

async function save(story: Finished, server: FileServer, session: Session): Promise<void> {
  sayOutcome(texts.saving);
  try {
    if (!(await saveStory(story, server))) return sayOutcome(texts.taken(story.file));
    sayOutcome(texts.saved(story.file));
    await forgetDraft();
    showSaved(story.file, session.story?.category ?? '');
  } catch {
    sayOutcome(texts.saveFailed);
  }
}

/** From here the editor takes over: the story lies in its folder, this page has no more to say. */
function showSaved(file: string, category: string): void {
  const slug = file.replace(/^articles\/|\.md$/g, '');
  element('open-editor', HTMLAnchorElement).href =
    `/sampadan/#/collections/articles/entries/${slug}`;
  element('open-story', HTMLAnchorElement).href = `/${category}/${slug}/`;
  within(element('finish'), '.after').hidden = false;
  for (const part of workplaces()) part.inert = true;
}

/** All that works on the story, for a new one. */
export function reopen(): void {
  within(element('finish'), '.after').hidden = true;
  for (const part of workplaces()) part.inert = false;
  sayOutcome('');
}

function workplaces(): readonly HTMLElement[] {
  const form = element('story');
  return [
    element('paste'),
    within(form, '.beside'),
    element('left-out'),
    element('photos'),
    within(element('finish'), '.buttons'),
  ];
}

async function share(story: Finished): Promise<void> {
  try {
    await shareStory(story);
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return;
    sayOutcome(texts.shareFailed);
  }
}

async function copy({ text }: Finished): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    sayOutcome(texts.copied);
  } catch {
    sayOutcome(texts.copyFailed);
  }
}
