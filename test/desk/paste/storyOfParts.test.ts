/** From the parts a file that the check accepts, whatever stands in them. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { instantAt, makeNewsroom, readStory, type Settings } from '../../../src/content/index.ts';
import { checkPaper } from '../../../src/desk/check/checkPaper.ts';
import {
  type DeskStory,
  type PasteKnowledge,
  partsAfterMending,
  storyOfParts,
  takeApart,
} from '../../../src/desk/paste/index.ts';
import { withPaper } from '../../content/paper.ts';
import { PLACES, smallNewsroom } from './newsroom.ts';

const NOW = instantAt(Date.parse('2024-11-22T18:35:00+05:30'));
const signed = (name: string) => `रिपोर्ट: ${name}`;
const unsigned = (line: string) => line.replace(/^रिपोर्ट: /, '');
const free = () => false;

const STORY: DeskStory = {
  title: 'नमूना पुल का काम पूरा: “अब” चलेंगी गाड़ियां #विकास',
  deck: 'दो महीने पहले \\ पूरा',
  points: ['पहली बात', 'दूसरी: बात'],
  place: 'नर्मदापुरम',
  districts: ['narmadapuram'],
  authors: ['rajesh-sharma', 'seema-verma'],
  byline: 'कोई नाम',
  agency: 'भाषा',
  category: 'madhya-pradesh',
  tags: ['पुल', 'सड़क'],
  isPressNote: true,
  caption: '',
  body: 'पुल पर गाड़ियां चलने लगी हैं।\n\n- पहली मांग\n- दूसरी मांग',
  photos: [
    { alt: 'नमूना पुल पर गाड़ियां', credit: 'राजेश शर्मा', caption: '' },
    { alt: 'पुल के नीचे नदी', credit: 'राजेश शर्मा', caption: 'शुक्रवार को' },
  ],
  isDraft: true,
  legalOk: ['pocso'],
};

let knowledge: PasteKnowledge;
let settings: Settings;
beforeAll(async () => {
  ({ knowledge, settings } = await smallNewsroom());
});

/** What `npm run check` says of a story. */
async function checked(story: DeskStory) {
  const { file, text } = storyOfParts(story, NOW, signed, free);
  return withPaper({ ...PLACES, [file]: text }, async (folder) => {
    const settings = { folder, language: 'hi', now: NOW } as const;
    return (await checkPaper({ ...settings, only: new Set([file]) })).findings;
  });
}

describe('the file of a story', () => {
  it('has every part in its place and an ASCII name', () => {
    const { file, text, photos } = storyOfParts(STORY, NOW, signed, free);
    expect(file).toMatch(/^articles\/2024\/11\/namuna-pul-[a-z0-9-]+\.md$/);
    expect(photos).toEqual(
      [1, 2].map((n) => file.replace(/^articles(.*)\.md$/, `media$1-${n}.jpg`)),
    );
    const media = photos.map((photo) => ({ file: photo }));
    const { value } = readStory(file, text, makeNewsroom(settings, media));
    expect(value).toMatchObject({
      title: STORY.title,
      deck: STORY.deck,
      points: STORY.points,
      place: STORY.place,
      districts: STORY.districts,
      authors: STORY.authors,
      credits: ['रिपोर्ट: कोई नाम'],
      agency: STORY.agency,
      category: STORY.category,
      tags: STORY.tags,
      label: 'press-note',
      image: { src: photos[0], alt: 'नमूना पुल पर गाड़ियां', credit: 'राजेश शर्मा' },
      gallery: [{ src: photos[1], caption: 'शुक्रवार को' }],
      legalOk: ['pocso'],
      draft: true,
      date: { iso: '2024-11-22T18:35:00+05:30' },
    });
    expect(value?.body.trim()).toBe(STORY.body);
  });

  it('takes another name where its own is taken', () => {
    const first = storyOfParts(STORY, NOW, signed, free).file;
    const second = storyOfParts(STORY, NOW, signed, (file) => file === first);
    expect(second.file).toBe(first.replace('.md', '-2.md'));
    expect(second.photos[0]).toContain('-2-1.jpg');
  });

  it('is accepted by the check, as it comes out of a pasted text', async () => {
    const { parts } = takeApart(
      '*नमूना गांव के तालाब में लौटा पानी*\nसीहोर। तालाब पूरा भर गया है।\n(भाषा)',
      knowledge,
    );
    expect(await checked({ ...parts, photos: [], legalOk: [], isDraft: true })).toEqual([]);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  const hostile = fc.constantFrom(
    '---',
    '../../etc/passwd',
    '"}] x: !!js/function',
    '<script>alert(1)</script>',
    '\u0000\u2028\ud800',
    '# ---\n---\ntitle: x',
    '{{7*7}}',
  );
  const field = fc.oneof(anyText, hostile);

  it('says what the fields say and nothing else, and lies among the stories', () => {
    fc.assert(
      fc.property(
        field,
        field,
        fc.array(field, { maxLength: 3 }),
        field,
        (title, deck, tags, body) => {
          const story = {
            ...STORY,
            title: `क ${title}`,
            deck,
            tags,
            body: `पाठ\n${body}`,
            photos: [],
          };
          const { file, text } = storyOfParts(story, NOW, signed, free);
          expect(file).toMatch(/^articles\/2024\/11\/[a-z0-9-]+\.md$/);
          const { value, problems } = readStory(file, text, knowledge.newsroom);
          expect(problems).toEqual([]);
          expect(value).toMatchObject({
            category: 'madhya-pradesh',
            authors: STORY.authors,
            draft: true,
            date: { iso: NOW.iso },
          });
          expect(value?.aliases).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a mended file', () => {
  it('gives its words back to the parts', () => {
    const { text } = storyOfParts(STORY, NOW, signed, free);
    const mended = text
      .replace('दो महीने', 'तीन महीने')
      .replace('दूसरी: बात', 'तीसरी: बात')
      .replace('कोई नाम', 'दूसरा नाम')
      .replace('पुल के नीचे नदी', 'पुल के ऊपर नदी')
      .replace('चलने लगी हैं', 'चल रही हैं');
    expect(partsAfterMending(STORY, mended, unsigned)).toEqual({
      ...STORY,
      deck: 'तीन महीने पहले \\ पूरा',
      points: ['पहली बात', 'तीसरी: बात'],
      byline: 'दूसरा नाम',
      body: STORY.body.replace('चलने लगी हैं', 'चल रही हैं'),
      photos: [STORY.photos[0], { ...STORY.photos[1], alt: 'पुल के ऊपर नदी' }],
    });
  });

  it('that can no longer be read changes nothing', () => {
    expect(partsAfterMending(STORY, 'कुछ भी', unsigned)).toBe(STORY);
  });
});
