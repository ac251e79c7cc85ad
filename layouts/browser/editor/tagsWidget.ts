/** The field of subjects: typed or chosen from those that the paper has. */
import { chips } from './chips.ts';
import type { ControlProps } from './decap.ts';
import { listOf } from './values.ts';

/** @param known the paper's subjects, the commonest first */
export function tagsControl(known: readonly string[]): unknown {
  const { createClass, h } = window;
  return createClass<ControlProps>({
    getInitialState: () => ({ typed: '' }),
    add(written: string) {
      const { value, onChange } = this.props;
      const before = listOf(value);
      const fresh = written
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag, index, all) => tag && !before.includes(tag) && all.indexOf(tag) === index);
      this.setState({ typed: '' });
      if (fresh.length > 0) onChange([...before, ...fresh]);
    },
    render() {
      const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } =
        this.props;
      const add = this.add as (written: string) => void;
      const tags = listOf(value);
      const typed = String(this.state.typed);
      return h(
        'div',
        { className: `${classNameWrapper} samwad-tags` },
        ...chips(tags, onChange),
        h('input', {
          id: forID,
          value: typed,
          list: `${forID}-known`,
          autoComplete: 'off',
          onFocus: setActiveStyle,
          onBlur: () => {
            setInactiveStyle();
            add(typed);
          },
          onChange: ({ target }: { target: HTMLInputElement }) => {
            const isChosen = known.includes(target.value) && target.value.length > typed.length + 1;
            if (isChosen || target.value.includes(',')) add(target.value);
            else this.setState({ typed: target.value });
          },
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add(typed);
          },
        }),
        h(
          'datalist',
          { id: `${forID}-known` },
          ...known.slice(0, MOST_OFFERED).map((tag) => h('option', { key: tag, value: tag })),
        ),
      );
    },
  });
}

/** A phone's browser draws a longer list slowly. */
const MOST_OFFERED = 500;
