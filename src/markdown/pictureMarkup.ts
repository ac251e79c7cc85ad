/** How a picture in a story is printed. */
import { html, type SafeHtml } from '../html/index.ts';
import type { StoryPicture } from './story.ts';

/**
 * Lazy pictures take the width that the page gives them ("auto"); browsers that do not know it
 * take the width of the text column.
 */
const SIZES = 'auto, (min-width: 45rem) 42rem, 100vw';

export function pictureFigure(picture: StoryPicture): SafeHtml {
  const { caption, credit, ai } = picture;
  const words = [
    caption && html`<span class="caption">${caption}</span>`,
    credit && html`<span class="credit">${credit}</span>`,
    ai && html`<span class="ai">${ai}</span>`,
  ].filter((part) => part !== undefined && part !== '');
  const line = words.flatMap((part, index) => (index > 0 ? [' ', part] : [part]));
  return html`<figure class="picture">${pictureImage(picture)}${line.length > 0 && html`<figcaption>${line}</figcaption>`}</figure>\n`;
}

/** The image with its better formats; it is loaded when it comes near the screen. */
export function pictureImage(picture: StoryPicture): SafeHtml {
  const { src, srcset, width, height, alt, sources } = picture;
  const image = html`<img src="${src}"${srcset && html` srcset="${srcset}" sizes="${SIZES}"`} width="${width}" height="${height}" alt="${alt}" loading="lazy" decoding="async">`;
  if (sources.length === 0) return image;
  return html`<picture>${sources.map((source) => html`<source type="${source.type}" srcset="${source.srcset}" sizes="${SIZES}">`)}${image}</picture>`;
}
