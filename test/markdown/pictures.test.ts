import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../src/markdown/index.ts';
import { image, render, SITE } from './rendering.ts';

describe('a picture alone in its paragraph is a figure', () => {
  test.each([
    ['![नदी](nadi.jpg)', ''],
    ['![नदी](nadi.jpg "उफनती नदी")', '<span class="caption">उफनती नदी</span>'],
    ['![नदी](nadi.jpg "फोटो: रवि")', '<span class="credit">फोटो: रवि</span>'],
    [
      '![नदी](nadi.jpg "उफनती नदी | फोटो: रवि")',
      '<span class="caption">उफनती नदी</span> <span class="credit">फोटो: रवि</span>',
    ],
    [
      '![नदी](nadi.jpg "उफनती नदी | रवि")',
      '<span class="caption">उफनती नदी</span> <span class="credit">फोटो: रवि</span>',
    ],
    ['![नदी](nadi.jpg "| एआई")', '<span class="ai">एआई से बनी तस्वीर</span>'],
  ])('%s', (markdown, words) => {
    const caption = words && `<figcaption>${words}</figcaption>`;
    expect(render(markdown)).toBe(
      `<figure class="picture">${image('nadi.jpg', 'नदी')}${caption}</figure>`,
    );
  });

  test('several pictures are several figures', () => {
    expect(render('![एक](1.jpg)\n![दो](2.jpg)')).toBe(
      [
        `<figure class="picture">${image('1.jpg', 'एक')}</figure>`,
        `<figure class="picture">${image('2.jpg', 'दो')}</figure>`,
      ].join('\n'),
    );
  });
});

test('a picture in a sentence stays there', () => {
  expect(render('निशान ![तीर](teer.png) देखें')).toBe(`<p>निशान ${image('teer.png', 'तीर')} देखें</p>`);
});

test('file names may hold spaces, brackets and Devanagari', () => {
  expect(render('![घाट](WhatsApp Image 2024-11-22 (1).jpeg)')).toContain(
    image('WhatsApp Image 2024-11-22 (1).jpeg', 'घाट'),
  );
  expect(render('![घाट](मेरी-फोटो.jpg)')).toContain(image('मेरी-फोटो.jpg', 'घाट'));
});

test('where the file is not to be had, its words remain', () => {
  expect(render('![उफनती नदी](missing.jpg)')).toBe('<p>उफनती नदी</p>');
});

test('better formats and other widths are offered', () => {
  const { render: story } = createRenderer({
    site: SITE,
    picture: ({ alt }) => ({
      src: '/media/a-720.jpg',
      width: 720,
      height: 405,
      alt,
      sources: [{ type: 'image/avif', srcset: '/media/a-360.avif 360w, /media/a-720.avif 720w' }],
      srcset: '/media/a-360.jpg 360w, /media/a-720.jpg 720w',
    }),
  });
  const sizes = 'sizes="auto, (min-width: 45rem) 42rem, 100vw"';
  expect(story('![नदी](a.jpg)').toString()).toBe(
    [
      '<figure class="picture"><picture>',
      `<source type="image/avif" srcset="/media/a-360.avif 360w, /media/a-720.avif 720w" ${sizes}>`,
      `<img src="/media/a-720.jpg" srcset="/media/a-360.jpg 360w, /media/a-720.jpg 720w" ${sizes}`,
      ' width="720" height="405" alt="नदी" loading="lazy" decoding="async">',
      '</picture></figure>\n',
    ].join(''),
  );
});
