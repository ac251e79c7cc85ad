/** The story beside the form, as readers will see it: the same template and the same styles. */
import type { Values } from '../../../src/editor/formValues.ts';
import { editorTexts } from '../../../src/messages/editor.ts';
import type { ImmutableMap, PreviewProps } from './decap.ts';
import { pathOf } from './entry.ts';
import type { StoryDesk } from './story.ts';

export function storyPreview(desk: StoryDesk): unknown {
  const { createClass, h } = window;
  return createClass<PreviewProps>({
    render() {
      const { entry, getAsset } = this.props;
      const values: Values = (entry.get('data') as ImmutableMap).toJS();
      const file = pathOf(entry);
      const story = desk.print(values, {
        ...(file !== undefined && { file }),
        picture: (src) => String(getAsset(src.replace(/^\/?(?:media\/)?/, ''))),
        sizes: new Map(),
      });
      return story
        ? h('main', { id: 'main', dangerouslySetInnerHTML: { __html: story.toString() } })
        : h('p', { className: 'preview-waits' }, editorTexts.previewWaits);
    },
  });
}
