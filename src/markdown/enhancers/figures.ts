/** Pictures: figures where they stand alone, images where they stand in a sentence. */
import type Token from 'markdown-it/lib/token.mjs';
import { pictureFigure, pictureImage } from '../pictureMarkup.ts';
import { pictureReference } from '../pictureReference.ts';
import type { Enhancer, StorySettings } from '../story.ts';
import { inlineMarkupToken, markupToken, printingChildren, replaceParagraphs } from '../tokens.ts';

/** A paragraph of pictures alone becomes as many figures. */
export const figures: Enhancer = (tokens, settings) => {
  const withFigures = replaceParagraphs(tokens, (inline, open) => {
    const children = printingChildren(inline);
    const pictures = children.filter(({ type }) => type === 'image');
    if (pictures.length === 0 || !children.every(isPictureOrBreak)) return undefined;
    const printed = pictures.map((image) => settings.picture(pictureReference(image)));
    // A file that is not to be had is reported when content is read; here its words remain.
    if (printed.some((picture) => picture === undefined)) return undefined;
    return printed.flatMap((picture) =>
      picture ? [markupToken(pictureFigure(picture), open.level)] : [],
    );
  });
  for (const token of withFigures) {
    if (token.children?.some(({ type }) => type === 'image')) {
      token.children = token.children.map((child) => printImage(child, settings));
    }
  }
  return withFigures;
};

function isPictureOrBreak({ type, content }: Token): boolean {
  return (
    type === 'image' ||
    type === 'softbreak' ||
    type === 'hardbreak' ||
    (type === 'text' && content.trim() === '')
  );
}

function printImage(token: Token, settings: StorySettings): Token {
  if (token.type !== 'image') return token;
  const reference = pictureReference(token);
  const picture = settings.picture(reference);
  if (picture) return inlineMarkupToken(pictureImage(picture).toString());
  const words = token;
  words.type = 'text';
  words.tag = '';
  words.content = reference.alt;
  return words;
}
