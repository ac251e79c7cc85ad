/** What of the pasted text stands in no part, so that nothing vanishes unseen. */
import type { LeftOut } from '../../../src/desk/paste/index.ts';
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';
import { button, element, made, within } from './elements.ts';

const texts = pasteDeskTexts.leftOut;
const MOST_SHOWN = 200;

export function showLeftOut(leftOut: readonly LeftOut[], takeBack: (at: number) => void): void {
  const box = element('left-out');
  box.hidden = leftOut.length === 0;
  within(box, 'summary').textContent = texts.heading(String(leftOut.length));
  within(box, 'ul').replaceChildren(
    ...leftOut.slice(0, MOST_SHOWN).map(({ reason, text }, at) =>
      made(
        'li',
        {},
        made('span', { className: 'hint' }, texts.reasons[reason]),
        ' ',
        made('q', {}, text),
        ' ',
        button(texts.takeBack, () => takeBack(at)),
      ),
    ),
  );
}
