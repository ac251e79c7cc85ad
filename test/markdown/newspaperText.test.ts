import { describe, expect, test } from 'vitest';
import { render } from './rendering.ts';

type Pairs = readonly (readonly [markdown: string, html: string])[];

function expectPairs(pairs: Pairs): void {
  test.each(pairs)('%j', (markdown, html) => expect(render(markdown)).toBe(html));
}

describe('run-in headings: a paragraph opens with bold words and a colon', () => {
  expectPairs([
    ['**मांगें:** सड़क बने।', '<p class="run-in"><strong>मांगें:</strong> सड़क बने।</p>'],
    ['**मांगें**: सड़क बने।', '<p class="run-in"><strong>मांगें</strong>: सड़क बने।</p>'],
    ['**मांगें :-** सड़क', '<p class="run-in"><strong>मांगें :-</strong> सड़क</p>'],
    ['**मांगें** सड़क बने।', '<p><strong>मांगें</strong> सड़क बने।</p>'],
    ['सरकार की **मांगें:** सड़क', '<p>सरकार की <strong>मांगें:</strong> सड़क</p>'],
  ]);
});

describe('emphasis needs no space beside Devanagari', () => {
  expectPairs([
    ['**मांगें:**सड़क', '<p class="run-in"><strong>मांगें:</strong>सड़क</p>'],
    ['उसने**“हां”**कहा', '<p>उसने<strong>“हां”</strong>कहा</p>'],
    ['**मुख्य**मंत्री', '<p><strong>मुख्य</strong>मंत्री</p>'],
    ['दाम 5 * 3 और 2 * 4', '<p>दाम 5 * 3 और 2 * 4</p>'],
    ['फाइल_का_नाम', '<p>फाइल_का_नाम</p>'],
  ]);
});

describe('headings stand below the one h1 and skip no level', () => {
  expectPairs([
    ['# एक', '<h2>एक</h2>'],
    ['## एक', '<h2>एक</h2>'],
    ['#### एक\n## दो\n#### तीन', '<h2>एक</h2>\n<h2>दो</h2>\n<h3>तीन</h3>'],
    ['##\n\nपाठ', '<p>पाठ</p>'],
  ]);
});

describe('key points: a list under "मुख्य बातें"', () => {
  const section =
    '<section class="key-points">\n<h2>मुख्य बातें</h2>\n<ul>\n<li>एक</li>\n</ul>\n</section>';
  expectPairs([
    ['## मुख्य बातें\n\n- एक', section],
    ['**मुख्य बातें**\n\n- एक\n\nपाठ', `${section}\n<p>पाठ</p>`],
    ['**मुख्य बातें:**\n- एक', section],
    ['## मुख्य बातें\n\nपाठ', '<h2>मुख्य बातें</h2>\n<p>पाठ</p>'],
    ['## और बातें\n\n- एक', '<h2>और बातें</h2>\n<ul>\n<li>एक</li>\n</ul>'],
    ['मुख्य बातें\n\n- एक', '<p>मुख्य बातें</p>\n<ul>\n<li>एक</li>\n</ul>'],
  ]);
});

describe('quotes end with who said it', () => {
  const quote = '<blockquote>\n<p>हम डरेंगे नहीं।</p>\n<footer>— गीता देवी</footer>\n</blockquote>';
  expectPairs([
    ['> हम डरेंगे नहीं।\n> — गीता देवी', quote],
    ['> हम डरेंगे नहीं।\n>\n> — गीता देवी', quote],
    ['> हम — सब — साथ हैं।', '<blockquote>\n<p>हम — सब — साथ हैं।</p>\n</blockquote>'],
  ]);
});

describe('tables scroll, are named and are reached by keyboard', () => {
  expectPairs([
    [
      '| शहर | तापमान |\n|---|--:|\n| भोपाल | 24 |',
      [
        '<div class="table" role="group" tabindex="0" aria-label="तालिका: शहर, तापमान">',
        '<table>\n<thead>\n<tr>',
        '<th scope="col">शहर</th>\n<th scope="col" class="right">तापमान</th>',
        '</tr>\n</thead>\n<tbody>\n<tr>',
        '<td>भोपाल</td>\n<td class="right">24</td>',
        '</tr>\n</tbody>\n</table>\n</div>',
      ].join('\n'),
    ],
  ]);

  test('a heading cell without words is a plain cell', () => {
    expect(render('| | 2024 |\n|-|-|\n| वर्षा | 9 |')).toContain(
      '<td></td>\n<th scope="col">2024</th>',
    );
  });
});

describe('runs of two or more Latin words are English', () => {
  expectPairs([
    ['यह Make in India है', '<p>यह <span lang="en">Make in India</span> है</p>'],
    ['Vivo V40 5G फोन 2', '<p><span lang="en">Vivo V40 5G</span> फोन 2</p>'],
    ['**Supreme Court** में', '<p><strong><span lang="en">Supreme Court</span></strong> में</p>'],
    ['यह PM है, WHO भी', '<p>यह PM है, WHO भी</p>'],
    ['BJP MP आए', '<p>BJP MP आए</p>'],
    ['Google, Facebook और X', '<p>Google, Facebook और X</p>'],
    ['`npm run build` लिखें', '<p><code>npm run build</code> लिखें</p>'],
    ['वर्ष 2023 2024', '<p>वर्ष 2023 2024</p>'],
  ]);
});

describe('surprises of Markdown are off', () => {
  expectPairs([
    ['    शब्द-संसाधक से आया पाठ', '<p>शब्द-संसाधक से आया पाठ</p>'],
    ['पाठ\n---\nऔर पाठ', '<p>पाठ</p>\n<hr>\n<p>और पाठ</p>'],
    ['[अपडेट]: बाद में', '<p>[अपडेट]: बाद में</p>'],
    ['"सीधे" -- (c)', '<p>&quot;सीधे&quot; -- (c)</p>'],
    ['<b>मोटा</b>', '<p>&lt;b&gt;मोटा&lt;/b&gt;</p>'],
  ]);
});

describe('lists', () => {
  expectPairs([
    ['- एक\n- दो', '<ul>\n<li>एक</li>\n<li>दो</li>\n</ul>'],
    ['3. तीन\n4. चार', '<ol start="3">\n<li>तीन</li>\n<li>चार</li>\n</ol>'],
  ]);
});
