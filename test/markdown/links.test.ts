import { describe, expect, test } from 'vitest';
import { render } from './rendering.ts';

const external = (href: string, words: string) =>
  `<a href="${href}" rel="noopener noreferrer">${words}</a>`;

describe('where links may lead', () => {
  test.each([
    ['[खबर](/desh/2024/11/x/)', '<a href="/desh/2024/11/x/">खबर</a>'],
    ['[खबर](https://pradeshsamwad.in/desh/)', '<a href="/desh/">खबर</a>'],
    ['[होम](https://pradeshsamwad.in)', '<a href="/">होम</a>'],
    [
      '[नकली](https://pradeshsamwad.in.example/)',
      external('https://pradeshsamwad.in.example/', 'नकली'),
    ],
    ['[विभाग](https://mp.gov.in/)', external('https://mp.gov.in/', 'विभाग')],
    ['[लिखें](mailto:a@example.in)', '<a href="mailto:a@example.in">लिखें</a>'],
    ['[फोन](tel:+917551234567)', '<a href="tel:+917551234567">फोन</a>'],
    ['[](https://mp.gov.in/)', external('https://mp.gov.in/', 'https://mp.gov.in/')],
  ])('%s', (markdown, html) => expect(render(markdown)).toBe(`<p>${html}</p>`));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    '//example.com/',
    '/\\\\example.com/',
    '\\\\/example.com/',
    'blob:x',
    '&nbsp;javascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
  ])('%s makes neither link nor picture', (address) => {
    expect(render(`[पाठ](${address}) ![चित्र](${address}) <${address}>`)).not.toMatch(/<a|<img/);
  });
});

describe('bare addresses', () => {
  test.each([
    ['देखें https://mp.gov.in/a।', `देखें ${external('https://mp.gov.in/a', 'https://mp.gov.in/a')}।`],
    ['(https://mp.gov.in/a)', `(${external('https://mp.gov.in/a', 'https://mp.gov.in/a')})`],
    ['https://mp.gov.in/(a).', `${external('https://mp.gov.in/(a)', 'https://mp.gov.in/(a)')}.`],
    ['mp.gov.in पर', 'mp.gov.in पर'],
    ['a@example.in पर', 'a@example.in पर'],
    ['//example.com पर', '//example.com पर'],
  ])('%s', (markdown, html) => expect(render(markdown)).toBe(`<p>${html}</p>`));
});
