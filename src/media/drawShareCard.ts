/** Draws the picture that a shared story shows in WhatsApp: masthead, category, headline. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { truncate } from '../hindi/index.ts';
import { imageLibrary } from './imageLibrary.ts';
import { SHARE_SIZE, shareJpeg } from './shareJpeg.ts';

/** What a card says. Without a headline it is a category's, without both the paper's. */
export interface ShareCardWords {
  readonly paper: string;
  readonly category?: string;
  readonly headline?: string;
}

/** The house's colours, as in layouts/styles/tokens.css. */
const PAPER = '#fffaf3';
const INK = '#221a17';
const ACCENT = '#a02810';

/**
 * WhatsApp shows the middle square of small previews: all words stand in it, with a margin.
 */
const COLUMN = 570;

/** Pixels of a line of the headline, so that few words stand large and many still fit. */
function headlineSize(words: string): number {
  const { length } = words;
  if (length <= 40) return 92;
  if (length <= 70) return 78;
  return length <= 110 ? 64 : 50;
}

/** More would not be legible. */
const MOST_AKSHARAS = 110;

const OUTSIDE_FONT =
  /[^\p{Script=Devanagari}\p{Script_Extensions=Devanagari}\u0020-\u007e\u00a0-\u00ff\u200a-\u200e\u2013-\u2026\u20b9]/gu;

interface Element {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: object; readonly children: string | readonly Element[] };
}

function box(style: object, children: string | readonly Element[]): Element {
  const all = { display: 'flex', boxSizing: 'border-box', ...style };
  return { type: 'div', key: null, props: { style: all, children } };
}

/** @returns a JPEG of 1200×630 below 300 KB */
export async function drawShareCard(words: ShareCardWords): Promise<Uint8Array> {
  // Loaded late for the same reason as the image library.
  const { default: satori } = await import('satori');
  const svg = await satori(card(printable(words)), { ...SHARE_SIZE, fonts: [...(await fonts())] });
  const sharp = await imageLibrary();
  return shareJpeg(sharp(Buffer.from(svg)));
}

/** Signs that the font does not hold would print as boxes. */
function printable(words: ShareCardWords): ShareCardWords {
  const clean = (text: string) => text.replace(OUTSIDE_FONT, '').replace(/\s+/gu, ' ').trim();
  return {
    paper: clean(words.paper),
    ...(words.category && { category: clean(words.category) }),
    ...(words.headline && { headline: truncate(clean(words.headline), MOST_AKSHARAS) }),
  };
}

function card({ paper, category, headline }: ShareCardWords): Element {
  const centred = {
    width: COLUMN,
    wordBreak: 'break-word',
    justifyContent: 'center',
    textAlign: 'center',
  };
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: '36px 0 44px',
      background: PAPER,
      borderTop: `18px solid ${ACCENT}`,
      fontFamily: Object.values(FAMILIES).join(', '),
    },
    [
      box({ ...centred, fontSize: headline ? 46 : 92, fontWeight: 800, color: ACCENT }, paper),
      box(
        {
          ...centred,
          fontSize: headline ? headlineSize(headline) : 64,
          lineHeight: 1.35,
          fontWeight: 700,
          color: INK,
        },
        headline ?? category ?? '',
      ),
      box(
        { ...centred, fontSize: 34, fontWeight: 700, color: ACCENT },
        (headline && category) ?? '',
      ),
    ],
  );
}

type Fonts = readonly { name: string; weight: 700 | 800; style: 'normal'; data: Buffer }[];
let loaded: Promise<Fonts> | undefined;

/** The font comes in a file for each script; the one that lacks a letter hands on to the other. */
const FAMILIES = { devanagari: 'Mukta', latin: 'Mukta Latin' } as const;

/** Mukta (SIL Open Font License 1.1): Devanagari and Latin, bold enough for 120 pixels. */
function fonts(): Promise<Fonts> {
  loaded ??= Promise.all(
    ([700, 800] as const).flatMap((weight) =>
      (['devanagari', 'latin'] as const).map(async (script) => ({
        name: FAMILIES[script],
        weight,
        style: 'normal' as const,
        data: await readFile(fontFile(`mukta-${script}-${weight}-normal.woff2`)),
      })),
    ),
  );
  return loaded;
}

function fontFile(name: string): string {
  return createRequire(import.meta.url).resolve(`@fontsource/mukta/files/${name}`);
}
