/** Buttons over the text: each writes the signs that stand for its form. */
import { editorTexts } from '../../../src/messages/editor.ts';
import type { Element } from './decap.ts';

type Change = (selected: string) => string | undefined;

const texts = editorTexts.text;

const BUTTONS: readonly (readonly [label: string, change: Change])[] = [
  [texts.bold, (selected) => `**${selected || texts.bold}**`],
  [texts.heading, (selected) => lines('## ', selected || texts.heading)],
  [texts.list, (selected) => lines('- ', selected || texts.list)],
  [texts.quote, (selected) => lines('> ', selected || texts.quote)],
  [
    texts.link,
    (selected) => {
      const address = window.prompt(texts.linkPrompt, 'https://');
      return address
        ? `[${selected || texts.link}](<${address.replace(/[<>\s]/g, '')}>)`
        : undefined;
    },
  ],
];

/** @param area the text area, once it is there */
export function textButtons(
  area: () => HTMLTextAreaElement,
  onChange: (text: string) => void,
): Element {
  const { h } = window;
  return h(
    'div',
    { className: 'samwad-buttons' },
    ...BUTTONS.map(([label, change]) =>
      h(
        'button',
        {
          key: label,
          type: 'button',
          // Keeps the selection, and a phone's keyboard open.
          onMouseDown: (event: Event) => event.preventDefault(),
          onClick: () => {
            const { selectionStart, selectionEnd, value } = area();
            const written = change(value.slice(selectionStart, selectionEnd));
            if (written === undefined) return;
            onChange(value.slice(0, selectionStart) + written + value.slice(selectionEnd));
          },
        },
        label,
      ),
    ),
  );
}

function lines(sign: string, text: string): string {
  return text
    .split('\n')
    .map((line) => sign + line)
    .join('\n');
}
