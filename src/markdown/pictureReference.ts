/** How a picture is written in a story: `![description](file "कैप्शन | फोटो: नाम")`. */
import type Token from 'markdown-it/lib/token.mjs';
import { decodeAddress } from './address.ts';
import type { PictureReference } from './story.ts';
import { innerText } from './tokens.ts';

/** Words that open a credit line. */
const CREDIT_OPENING = /^(?:फोटो|फ़ोटो|छाया|छायाकार|तस्वीर|चित्र|साभार|स्रोत|photo|credit)\s*[:：]\s*/i;
const MADE_BY_MACHINE = /^(?:एआई|ए\.?आई\.?|AI)(?![\p{L}\p{M}])/iu;

/**
 * Reads an image token. Its title is the caption, then "|", then the credit; a title that opens
 * with "फोटो:" is a credit alone. A credit of "एआई" marks a picture that a machine made.
 */
export function pictureReference(image: Token): PictureReference {
  const { caption, credit } = splitTitle(image.attrGet('title') ?? '');
  return {
    src: decodeAddress(image.attrGet('src') ?? ''),
    alt: innerText(image.children ?? []).trim(),
    ...(caption && { caption }),
    ...(credit && (MADE_BY_MACHINE.test(credit) ? { ai: true } : { credit })),
  };
}

function splitTitle(title: string): { readonly caption: string; readonly credit: string } {
  const bar = title.lastIndexOf('|');
  const last = title.slice(bar + 1).trim();
  const isCredit = bar >= 0 || CREDIT_OPENING.test(last);
  return {
    caption: title.slice(0, bar >= 0 ? bar : isCredit ? 0 : title.length).trim(),
    credit: isCredit ? last.replace(CREDIT_OPENING, '').trim() : '',
  };
}
