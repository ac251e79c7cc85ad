/** English phrases in Hindi text, so that a screen reader speaks them in English. */
import Token from 'markdown-it/lib/token.mjs';
import { partsByLanguage } from '../englishPhrases.ts';
import type { Enhancer } from '../story.ts';
import { inlineMarkupToken } from '../tokens.ts';

/** Wraps English phrases in `<span lang="en">`. */
export const englishRuns: Enhancer = (tokens) => {
  for (const token of tokens) {
    if (token.children && /[A-Za-z]/.test(token.content)) {
      token.children = token.children.flatMap((child) =>
        child.type === 'text' ? markRuns(child) : [child],
      );
    }
  }
  return tokens;
};

function markRuns(text: Token): readonly Token[] {
  const parts = partsByLanguage(text.content);
  if (!parts.some(({ isEnglish }) => isEnglish)) return [text];
  return parts.flatMap(({ words, isEnglish }) => {
    const token = textToken(words);
    if (!isEnglish) return [token];
    return [inlineMarkupToken('<span lang="en">'), token, inlineMarkupToken('</span>')];
  });
}

function textToken(content: string): Token {
  const token = new Token('text', '', 0);
  token.content = content;
  return token;
}
