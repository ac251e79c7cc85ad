import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, digestOfLines } from '../src/digest.ts';

test('is the beginning of SHA-256, as anybody can compute it', () => {
  // printf '' | openssl dgst -sha256 -binary | basenc --base64url | cut -c-22
  expect(digest('')).toBe('47DEQpj8HBSa-_TImW-5JC');
});

test('a text and its UTF-8 bytes have the same digest', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(digest(Buffer.from(text))).toBe(digest(text));
    }),
  );
});

test('many lines have the digest of the text that they make', () => {
  for (const count of [0, 1, 1023, 1024, 1025, 5000]) {
    const lines = Array.from({ length: count }, (_, n) => `पंक्ति ${n}`);
    expect(digestOfLines(lines)).toBe(digest(lines.join('\n')));
  }
});
