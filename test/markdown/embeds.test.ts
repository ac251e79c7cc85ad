import { describe, expect, test } from 'vitest';
import { describeEmbed } from '../../src/markdown/index.ts';
import { render } from './rendering.ts';

describe('posts and videos known by their address', () => {
  test.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3',
      'youtube',
      'dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?si=track',
      'youtube',
      'dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'https://m.youtube.com/shorts/abc-_1',
      'youtube',
      'abc-_1',
      'https://www.youtube.com/watch?v=abc-_1',
    ],
    [
      'https://twitter.com/ECISVEEP/status/1860?s=20',
      'x',
      '1860',
      'https://x.com/ECISVEEP/status/1860',
    ],
    [
      'https://www.instagram.com/reel/Cx_1/?igsh=t',
      'instagram',
      'Cx_1',
      'https://www.instagram.com/reel/Cx_1/',
    ],
    [
      'https://www.facebook.com/pib/posts/123?rdid=t',
      'facebook',
      '123',
      'https://www.facebook.com/pib/posts/123',
    ],
    [
      'https://www.facebook.com/watch/?v=456',
      'facebook',
      '456',
      'https://www.facebook.com/watch/?v=456',
    ],
    ['https://fb.watch/aBc1/', 'facebook', 'aBc1', 'https://fb.watch/aBc1/'],
  ])('%s', (address, network, id, href) => {
    expect(describeEmbed(address)).toMatchObject({ network, id, href });
  });

  test.each([
    'https://www.youtube.com/@channel',
    'https://x.com/ECISVEEP',
    'https://www.facebook.com/pib',
    'https://youtube.com.example/watch?v=a',
    'https://example.com/?u=https://youtu.be/a',
    'https://youtu.be/<b>',
    'javascript:alert(1)',
    '/desh/',
    'https://',
  ])('%s is none', (address) => expect(describeEmbed(address)).toBeUndefined());
});

const FIGURE_START =
  '<figure class="embed" data-embed="youtube" data-id="abc"><a href="https://www.youtube.com/watch?v=abc" rel="noopener noreferrer">YouTube पर देखें (वहां आपका डेटा उसकी शर्तों पर जाएगा)</a>';

test('a paragraph that is only such a link becomes a link to click', () => {
  expect(render('https://youtu.be/abc')).toBe(`${FIGURE_START}</figure>`);
  expect(render('<https://youtu.be/abc>')).toBe(`${FIGURE_START}</figure>`);
});

test('the words of the link become its caption', () => {
  expect(render('[शपथ & भाषण](https://youtu.be/abc)')).toBe(
    `${FIGURE_START}<figcaption>शपथ &amp; भाषण</figcaption></figure>`,
  );
});

test('within a sentence it stays an ordinary link', () => {
  expect(render('वीडियो https://youtu.be/abc देखें')).not.toContain('<figure');
});
