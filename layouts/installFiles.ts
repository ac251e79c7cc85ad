/** What a phone needs to put the paper among its apps: a manifest and icons. */
import { readFileSync } from 'node:fs';
import { digest } from '../src/digest.ts';
import { type FilePage, filePage } from '../src/pages/index.ts';

/** Addresses that heads name. */
export const MANIFEST = '/manifest.webmanifest';
export const APPLE_ICON = '/icons/apple-180.png';

/** The drawing, and its sizes in pixels. The full one leaves the cutting of corners to the phone. */
const ICONS = [
  { permalink: '/icons/icon-192.png', drawing: 'favicon', size: 192, purpose: 'any' },
  { permalink: '/icons/icon-512.png', drawing: 'favicon', size: 512, purpose: 'any' },
  { permalink: '/icons/full-512.png', drawing: 'full', size: 512, purpose: 'maskable' },
  { permalink: APPLE_ICON, drawing: 'full', size: 180 },
] as const;

/** As --paper and --night in styles/tokens.css. */
const PAPER = '#fffcf7';
const NIGHT = '#221a17';

export interface InstalledPaper {
  readonly name: string;
  readonly tagline: string;
}

export function installFiles(paper: InstalledPaper): readonly FilePage[] {
  return [manifest(paper), ...ICONS.map(icon)];
}

/** https://www.w3.org/TR/appmanifest/ */
function manifest({ name, tagline }: InstalledPaper): FilePage {
  const text = JSON.stringify({
    id: '/',
    name,
    short_name: name,
    description: tagline,
    lang: 'hi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: NIGHT,
    categories: ['news'],
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...ICONS.filter((made) => 'purpose' in made).map(({ permalink, size, purpose }) => ({
        src: permalink,
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  });
  return filePage(MANIFEST, text);
}

function icon({ permalink, drawing, size }: (typeof ICONS)[number]): FilePage {
  const svg = readFileSync(new URL(`icons/${drawing}.svg`, import.meta.url));
  return {
    permalink,
    kind: 'file',
    stage: 'asset',
    inputs: digest(`${digest(svg)} ${size}`),
    bytes: async () => {
      const { default: sharp } = await import('sharp');
      const inches = (72 * size) / 64;
      return sharp(svg, { density: inches }).resize(size, size).png({ palette: true }).toBuffer();
    },
  };
}
