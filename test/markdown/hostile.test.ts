import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/markdown/index.ts';
import { hostileTexts } from './hostileTexts.ts';
import { render } from './rendering.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const FORBIDDEN_ELEMENTS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'svg']);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'data']);

/** All that a browser could run or fetch from elsewhere unasked, by an HTML parser not ours. */
function dangers(html: string): readonly string[] {
  const visit = (node: Node): readonly string[] => [
    ...('tagName' in node && FORBIDDEN_ELEMENTS.has(node.tagName) ? [node.tagName] : []),
    ...('attrs' in node
      ? node.attrs.filter(isDangerous).map(({ name, value }) => `${name}=${value}`)
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return parseFragment(html).childNodes.flatMap(visit);
}

function isDangerous({ name, value }: { name: string; value: string }): boolean {
  if (name.startsWith('on') || name === 'style') return true;
  if (!ADDRESSES.has(name)) return false;
  // As browsers read it: without control characters and spaces in front (WHATWG URL Standard).
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what hides a scheme
  const address = value.replace(/^[\x00-\x20]+/, '').replace(/[\t\r\n]/g, '');
  if (/^[/\\]{2}/.test(address)) return true;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme);
}

const PIECES = [
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=x>',
  '<!--',
  '-->',
  '<a href="',
  'javascript:',
  'JAVASCRIPT&colon;',
  'data:text/html,',
  'vbscript:',
  '//example.com',
  '/\\example.com',
  '" onclick="x',
  "' style='x",
  '&quot;',
  '&lt;',
  '&#106;',
  '&Tab;',
  '\t',
  '\n',
  '\n\n',
  ' ',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '"',
  "'",
  '`',
  '```',
  '*',
  '**',
  '_',
  '|',
  '|-|',
  '- ',
  '> ',
  '# ',
  '---',
  '— ',
  ':',
  '\\',
  'https://youtu.be/',
  'https://x.com/a/status/1',
  '"फोटो: ',
  'मुख्य बातें',
  'a.jpg',
  'क',
  'Make in India',
  '\0',
];

/** Strings of any kind, and strings of the pieces that attacks are made of. */
const anyMarkdown = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

describe('any text gives HTML that can do no harm', () => {
  test('no script, no handler, no dangerous address, no style', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        expect(dangers(render(markdown))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('the check itself sees dangers', () => {
    expect(
      dangers('<p onclick=x style=y><a href=" java\nscript:x"><img src="//h/"><script></script>'),
    ).toEqual(['onclick=x', 'style=y', 'href= java\nscript:x', 'src=//h/', 'script']);
  });
});

describe('nothing that was written is lost', () => {
  const textOf = (html: string): string => {
    const visit = (node: Node): string =>
      'value' in node
        ? node.value
        : 'childNodes' in node
          ? node.childNodes.map(visit).join('')
          : '';
    return parseFragment(html).childNodes.map(visit).join('');
  };
  const words = fc.array(fc.stringMatching(/^[क-ह]{1,8}$/), { minLength: 1, maxLength: 12 });
  const frame = fc.constantFrom(
    '',
    '> ',
    '- ',
    '# ',
    '**',
    '> > > ',
    '    ',
    '1. ',
    '[',
    '<b>',
    '---\n',
  );

  test('every word of a text is in its page and in its plain text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(frame, words), { maxLength: 8 }), (blocks) => {
        const markdown = blocks.map(([opening, list]) => opening + list.join(' ')).join('\n\n');
        const page = textOf(render(markdown));
        const text = plainText(markdown);
        for (const word of blocks.flatMap(([, list]) => list)) {
          expect(page).toContain(word);
          expect(text).toContain(word);
        }
      }),
    );
  });

  test('a text nested too deep for Markdown prints as it was typed', () => {
    expect(render(`${'>'.repeat(10_000)} भोपाल`)).toBe(`<p>${'&gt;'.repeat(10_000)} भोपाल</p>`);
    expect(plainText(`${'> '.repeat(50)}भोपाल`)).toContain('भोपाल');
  });

  test('a text too long for Markdown prints as it was typed', () => {
    const paragraph = 'भोपाल '.repeat(900_000).trim();
    expect(render(`${paragraph}\n\n<b>`)).toBe(`<p>${paragraph}</p>\n<p>&lt;b&gt;</p>`);
  });
});

test('no text hangs the build', () => {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('readHostile.ts', import.meta.url))],
    { encoding: 'utf8', timeout: 240_000 },
  );
  const unread = run.stdout.split('\n').filter((line) => line !== '' && !line.endsWith('read'));
  expect({ unread, errors: run.status === 0 ? '' : run.stderr }).toEqual({
    unread: [],
    errors: '',
  });
}, 250_000);

test.each(Object.entries(hostileTexts(2000)))('%s: no harm', (_name, text) => {
  expect(dangers(render(text))).toEqual([]);
});
