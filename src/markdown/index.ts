/** Story text: Markdown in, safe HTML, plain words or references out. */
export { createRenderer, type Renderer } from './createRenderer.ts';
export { describeEmbed, type Embed } from './embedAddress.ts';
export { plainText } from './plainText.ts';
export { type LocatedLink, type LocatedPicture, links, pictureReferences } from './references.ts';
export type { PictureReference, StoryPicture, StorySettings } from './story.ts';
