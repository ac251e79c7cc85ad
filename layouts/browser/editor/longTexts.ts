/** Texts that would make the form stand still are refused before a field holds them. */
import { LONGEST_PASTE } from '../../../src/desk/paste/index.ts';
import { pasteDeskTexts } from '../../../src/messages/pasteDesk.ts';

export function refuseLongTexts(): void {
  document.addEventListener(
    'paste',
    (event) => {
      const letters = event.clipboardData?.getData('text/plain').length ?? 0;
      if (letters <= LONGEST_PASTE) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const figure = (value: number) => value.toLocaleString('en-IN');
      window.alert(pasteDeskTexts.paste.tooLong(figure(letters), figure(LONGEST_PASTE)));
    },
    { capture: true },
  );
}
