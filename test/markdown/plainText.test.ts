import { expect, test } from 'vitest';
import { plainText } from '../../src/markdown/index.ts';

test.each([
  ['## मांग\n\n**नई** [सड़क](/a/) बने।', 'मांग\nनई सड़क बने।'],
  ['पहली पंक्ति\nदूसरी', 'पहली पंक्ति दूसरी'],
  ['- एक\n- दो', 'एक\nदो'],
  ['![विवरण](a.jpg "उफनती नदी | फोटो: रवि")\n\nपाठ', 'उफनती नदी\nपाठ'],
  ['![विवरण](a.jpg)\n\nपाठ', 'पाठ'],
  ['https://youtu.be/abc\n\nपाठ', 'पाठ'],
  ['[शपथ](https://youtu.be/abc)', 'शपथ'],
  ['> बात\n>\n> — नाम', 'बात\n— नाम'],
  ['| शहर | ताप |\n|-|-|\n| भोपाल | 24 |', 'शहर\nताप\nभोपाल\n24'],
  ['5 &lt; 6 &amp; `कोड`', '5 < 6 & कोड'],
  ['<b>मोटा</b>', '<b>मोटा</b>'],
  ['', ''],
])('%j', (markdown, text) => expect(plainText(markdown)).toBe(text));
