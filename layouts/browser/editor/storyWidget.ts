/** Fields that name a story: some words of its headline find it. */
import type { NamedStory } from '../../../src/editor/newsroomFile.ts';
import { editorTexts } from '../../../src/messages/editor.ts';
import { chips } from './chips.ts';
import type { ControlProps } from './decap.ts';
import { listOf } from './values.ts';

/** The paper's stories, newest first; those that were saved meanwhile among them. */
export type KnownStories = () => readonly NamedStory[];

/** How a story is named in a file: its address, which no move of the file changes. */
export function storyControl(stories: KnownStories): unknown {
  const { createClass, h } = window;
  return createClass<ControlProps>({
    render() {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } =
        this.props;
      const written = String(value ?? '');
      const titles = titlesOf(stories());
      return h(
        'div',
        { className: `${classNameWrapper} samwad-story` },
        h('input', {
          id: forID,
          value: written,
          list: `${forID}-stories`,
          placeholder: editorTexts.stories.placeholder,
          autoComplete: 'off',
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
          onChange: ({ target }: { target: HTMLInputElement }) => onChange(target.value),
        }),
        h('small', null, titles.get(written) ?? ''),
        options(forID, stories()),
      );
    },
  });
}

/** The same for several stories, one below the other. */
export function storiesControl(stories: KnownStories): unknown {
  const { createClass, h } = window;
  return createClass<ControlProps>({
    getInitialState: () => ({ typed: '' }),
    render() {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } =
        this.props;
      const chosen = listOf(value);
      const titles = titlesOf(stories());
      const typed = String(this.state.typed);
      const add = (written: string) => {
        const name = written.trim();
        this.setState({ typed: '' });
        if (name !== '' && !chosen.includes(name)) onChange([...chosen, name]);
      };
      return h(
        'div',
        { className: `${classNameWrapper} samwad-story` },
        ...chips(chosen, onChange, (name) => titles.get(name) ?? name),
        h('input', {
          id: forID,
          value: typed,
          list: `${forID}-stories`,
          placeholder: editorTexts.stories.placeholder,
          autoComplete: 'off',
          onFocus: setActiveStyle,
          onBlur: () => {
            setInactiveStyle();
            add(typed);
          },
          onChange: ({ target }: { target: HTMLInputElement }) => {
            if (titles.has(target.value)) add(target.value);
            else this.setState({ typed: target.value });
          },
        }),
        options(forID, stories()),
      );
    },
  });
}

/** Headlines by address, and by the last step of it, which files may name a story by too. */
function titlesOf(stories: readonly NamedStory[]): ReadonlyMap<string, string> {
  return new Map(
    stories.flatMap(({ permalink, title }) => [
      [permalink, title],
      [permalink.split('/').at(-2) ?? '', title],
    ]),
  );
}

const MOST_OFFERED = 300;

function options(id: string, stories: readonly NamedStory[]) {
  const { h } = window;
  return h(
    'datalist',
    { id: `${id}-stories` },
    ...stories
      .slice(0, MOST_OFFERED)
      .map(({ permalink, title }) => h('option', { key: permalink, value: permalink }, title)),
  );
}
