/** Emphasis beside Devanagari. */
import StateInline, { type Scanned } from 'markdown-it/lib/rules_inline/state_inline.mjs';

const DEVANAGARI = /[\u0900-\u0963\u0966-\u097f]/;
const SPACE = /[\s\u200b]/;

/**
 * CommonMark decides by neighbouring punctuation whether `**` opens or closes, which fails where a
 * writer leaves no space: `**मांगें:**सरकार` and `**“हां”**कहा` would print their asterisks. Beside
 * a Devanagari letter only spaces decide. (CommonMark 0.31.2, 6.2 is made for spaced Latin text;
 * Chinese and Japanese know the same trouble.)
 */
export class HindiInlineState extends StateInline {
  override scanDelims(start: number, canSplitWord: boolean): Scanned {
    const scanned = super.scanDelims(start, canSplitWord);
    const before = this.src[start - 1] ?? ' ';
    const after = this.src[start + scanned.length] ?? ' ';
    if (!canSplitWord || !(DEVANAGARI.test(before) || DEVANAGARI.test(after))) return scanned;
    return { ...scanned, can_open: !SPACE.test(after), can_close: !SPACE.test(before) };
  }
}
