/** What a field holds already: a button for each, which takes it out. */
import { editorTexts } from '../../../src/messages/editor.ts';

/** @param nameOf what is written on the button of a value */
export function chips(
  values: readonly string[],
  onChange: (rest: readonly string[]) => void,
  nameOf: (value: string) => string = (value) => value,
): readonly ReturnType<typeof window.h>[] {
  const { h } = window;
  return values.map((value) =>
    h(
      'button',
      {
        key: value,
        type: 'button',
        title: editorTexts.tags.remove(nameOf(value)),
        onClick: () => onChange(values.filter((other) => other !== value)),
      },
      `${nameOf(value)} ×`,
    ),
  );
}
