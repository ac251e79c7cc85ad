import { acronym } from './acronym.ts';
import { englishLoan } from './englishLoan.ts';
import { romaniseWord } from './romaniseWord.ts';

const DEVANAGARI_WORD = /[\u0900-\u0963\u0971-\u097F\u200C\u200D]+/gu;
const PUNCTUATION: Readonly<Record<string, string>> = {
  '।': '.',
  '॥': '.',
  '॰': '.',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '₹': 'Rs ',
  '°': ' ',
};

/**
 * Writes a text in Roman letters as Indians type Hindi. Words in Latin letters and figures stay;
 * whatever has no Roman form is left out.
 * @param text any string, lone surrogates included
 * @returns ASCII
 */
export function romanise(text: string): string {
  return text
    .replace(DEVANAGARI_WORD, romaniseKnown)
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[।॥॰‘’“”–—…₹°]/g, (mark) => PUNCTUATION[mark] ?? '')
    .normalize('NFKD')
    .replace(/\P{ASCII}/gu, '');
}

function romaniseKnown(word: string): string {
  return acronym(word) ?? englishLoan(word) ?? romaniseWord(word);
}
