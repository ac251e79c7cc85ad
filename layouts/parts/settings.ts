/** Colours and text size. They need script, so they are hidden until it runs. */
import { html, type SafeHtml } from '../../src/html/index.ts';
import { reader } from '../../src/messages/index.ts';

export function settings(): SafeHtml {
  return html`<form class="settings" hidden>${choice('theme', reader.theme, [
    ['', reader.themes.system],
    ['light', reader.themes.light],
    ['dark', reader.themes.dark],
  ])}${choice('text', reader.textSize, [
    ['small', reader.textSizes.small],
    ['', reader.textSizes.normal],
    ['large', reader.textSizes.large],
    ['huge', reader.textSizes.huge],
  ])}<label class="district" hidden><span>${reader.yourDistrict}</span><select name="district"><option value="">${reader.chooseDistrict}</option></select><small data-source="${reader.temperatureSource}"></small></label><p hidden data-saved-list><a href="/offline/">${reader.savedStories}</a></p></form>`;
}

/** @param options value and text; an empty value is the default. */
function choice(
  name: 'theme' | 'text',
  heading: string,
  options: readonly (readonly [value: string, text: string])[],
): SafeHtml {
  return html`<fieldset><legend>${heading}</legend>${options.map(
    ([value, text]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === '' && html` checked`}><span>${text}</span></label>`,
  )}</fieldset>`;
}
