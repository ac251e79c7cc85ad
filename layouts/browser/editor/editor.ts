/** The web editor: Decap CMS with the newsroom's own formats, fields, preview and checks. */
import type { EditorConfiguration } from '../../../src/editor/configuration.ts';
import {
  pageFormat,
  settingsFormat,
  settingsForms,
  storyFormat,
} from '../../../src/editor/fileFormats.ts';
import type { NewsroomFile } from '../../../src/editor/newsroomFile.ts';
import { editorTexts } from '../../../src/messages/editor.ts';
import { editorPhrases } from '../../../src/messages/editorPhrases.ts';
import { handedStory } from '../handedStory.ts';
import { loadDecap } from './decap.ts';
import { filledForm } from './filledForm.ts';
import { refuseLongTexts } from './longTexts.ts';
import { nameFiles } from './naming.ts';
import { storyPreview } from './preview.ts';
import { loadBetweenForms, offerPasteDesk } from './routes.ts';
import { storyDesk } from './story.ts';
import { storiesControl, storyControl } from './storyWidget.ts';
import { tagsControl } from './tagsWidget.ts';
import { textControl } from './textWidget.ts';
import { prepareUploads } from './uploads.ts';

const [newsroom, configuration] = await Promise.all([
  json<NewsroomFile>('newsroom.json'),
  json<EditorConfiguration>('configuration.json'),
  loadDecap('decap-cms.js'),
]);
const { CMS } = window;
const desk = storyDesk(newsroom, Date.now);
let stories = newsroom.stories;

formFirst();
CMS.registerLocale('hi', editorPhrases);
CMS.registerCustomFormat('samwad-story', 'md', storyFormat);
CMS.registerCustomFormat('samwad-page', 'md', pageFormat);
for (const [file, form] of Object.entries(settingsForms)) {
  CMS.registerCustomFormat(`samwad-${file}`, 'yaml', settingsFormat(form));
}
CMS.registerWidget('samwad-text', textControl(desk));
CMS.registerWidget('samwad-tags', tagsControl(newsroom.tags.map(([tag]) => tag)));
CMS.registerWidget(
  'samwad-story',
  storyControl(() => stories),
);
CMS.registerWidget(
  'samwad-stories',
  storiesControl(() => stories),
);
CMS.registerPreviewStyle('article.css');
CMS.registerPreviewTemplate('articles', storyPreview(desk));
nameFiles(desk, (saved) => {
  stories = [saved, ...stories.filter(({ permalink }) => permalink !== saved.permalink)];
});
prepareUploads();
refuseLongTexts();
document.querySelector('[data-loading]')?.remove();
const handed = handedStory();
CMS.init({ config: handed === undefined ? configuration : filledForm(configuration, handed) });
loadBetweenForms();
offerPasteDesk(editorTexts.toPasteDesk);
document.title = `${editorTexts.title} · ${newsroom.site.name}`;

/** On a narrow screen the form opens alone; the button with the eye shows the preview in its place. */
function formFirst(): void {
  if (matchMedia('(max-width: 799px)').matches) localStorage.setItem('cms.right-pane', 'none');
}

async function json<Value>(address: string): Promise<Value> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
