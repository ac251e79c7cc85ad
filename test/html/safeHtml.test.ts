import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, joinHtml, SafeHtml, trustedHtml } from '../../src/html/index.ts';

describe('what a template prints depends on the type alone', () => {
  test.each([
    ['text is escaped', html`<p>${'<b> & "क"'}</p>`, '<p>&lt;b&gt; &amp; &quot;क&quot;</p>'],
    ['markup is printed', html`<p>${html`<b>क</b>`}</p>`, '<p><b>क</b></p>'],
    ['numbers are printed, zero too', html`<i>${0}${24.5}</i>`, '<i>024.5</i>'],
    ['nothing prints nothing', html`<i>${undefined}${null}${false}${''}</i>`, '<i></i>'],
    ['lists are joined', html`<ul>${['<', html`<li>क`, ['ख']]}</ul>`, '<ul>&lt;<li>कख</ul>'],
    ['trusted markup is printed', html`${trustedHtml('<hr>')}`, '<hr>'],
    ['a separator is text', joinHtml(['क', html`<b>ख</b>`], ' & '), 'क &amp; <b>ख</b>'],
  ])('%s', (_rule, printed, expected) => expect(printed.toString()).toBe(expected));

  test('printing makes markup again, so templates nest', () => {
    expect(html`<p>${1}</p>`).toBeInstanceOf(SafeHtml);
    expect(joinHtml([])).toBeInstanceOf(SafeHtml);
  });
});

describe('any text comes back from a browser as it went in', () => {
  /** Without what HTML parsers themselves replace: controls, line ends, broken surrogates. */
  const text = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((written) => written.replace(/[\0\r]/g, ''));
  const signs = fc.array(fc.constantFrom(...'<>&"\'/= ;#a-!'), { maxLength: 20 });
  const written = fc.oneof(
    text,
    signs.map((list) => list.join('')),
  );

  test('as content and as a quoted attribute', () => {
    fc.assert(
      fc.property(written, written, (content, attribute) => {
        const markup = html`<p title="${attribute}" lang='${attribute}'>${content}</p>`;
        const { childNodes } = parseFragment(markup.toString());
        const [paragraph] = childNodes as DefaultTreeAdapterTypes.Element[];
        expect(childNodes).toHaveLength(1);
        expect(paragraph?.attrs).toEqual([
          { name: 'title', value: attribute },
          { name: 'lang', value: attribute },
        ]);
        const words = (paragraph?.childNodes ?? []) as DefaultTreeAdapterTypes.TextNode[];
        expect(words.map(({ value }) => value).join('')).toBe(content);
      }),
    );
  });

  test('escaping leaves no sign of markup', () => {
    fc.assert(
      fc.property(written, (sample) => {
        expect(escapeHtml(sample)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
