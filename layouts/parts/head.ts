/** The head of a page: what search engines, social networks and the browser are told. */
import { html, type SafeHtml, trustedHtml } from '../../src/html/index.ts';
import type { Frame, Head, PageKind } from '../../src/pages/views.ts';
import { scriptAddress } from '../browserScripts.ts';
import { headScript } from '../headScript.ts';
import { APPLE_ICON, MANIFEST } from '../installFiles.ts';
import { stylesheet } from '../styles.ts';

const ROBOTS = 'max-image-preview:large';

/** What stands in the head after the title and the presentation. */
export function headContents(head: Head, frame: Frame): SafeHtml {
  return html`<meta name="description" content="${head.description}"><link rel="canonical" href="${head.canonical}"><link rel="alternate" hreflang="hi" href="${head.canonical}"><meta name="robots" content="${head.robots ? `${head.robots}, ${ROBOTS}` : ROBOTS}"><meta name="color-scheme" content="light dark"><meta name="theme-color" media="(prefers-color-scheme: light)" content="#221a17"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="#2a211d"><link rel="icon" href="/favicon.svg" type="image/svg+xml" sizes="any"><link rel="apple-touch-icon" href="${APPLE_ICON}"><link rel="manifest" href="${MANIFEST}">${socialCard(head, frame)}${feedLinks(head)}${structuredData(head)}`;
}

/** By stylesheet, which changes while a preview runs. */
const presentations = new Map<string, SafeHtml>();

/** Stylesheet and scripts: half of a page, and the same for all pages of a kind. */
export function presentation(kind: PageKind): SafeHtml {
  const sheet = stylesheet(kind);
  const known = presentations.get(sheet);
  if (known) return known;
  const made = html`<meta name="viewport" content="width=device-width, initial-scale=1"><style>${trustedHtml(sheet)}</style><script>${trustedHtml(headScript())}</script><script type="module" src="${scriptAddress('reading')}"></script>`;
  presentations.set(sheet, made);
  return made;
}

function socialCard(head: Head, frame: Frame): SafeHtml {
  const properties = [
    { property: 'og:type', content: head.type },
    { property: 'og:title', content: head.title },
    { property: 'og:description', content: head.description },
    { property: 'og:url', content: head.canonical },
    { property: 'og:site_name', content: frame.name },
    { property: 'og:locale', content: 'hi_IN' },
    ...(head.shareImage ? shareImage(head.shareImage) : []),
    ...head.properties,
  ];
  return html`${properties.map(
    ({ property, content }) => html`<meta property="${property}" content="${content}">`,
  )}<meta name="twitter:card" content="${head.shareImage ? 'summary_large_image' : 'summary'}">`;
}

function shareImage(address: string): Head['properties'] {
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
  ];
}

function feedLinks({ feeds }: Head): readonly SafeHtml[] {
  return feeds.map(
    ({ href, title, type }) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${href}">`,
  );
}

function structuredData(head: Head): SafeHtml | undefined {
  if (!head.structuredData) return undefined;
  return html`<script type="application/ld+json">${scriptSafeJson(head.structuredData)}</script>`;
}

/** JSON that no text in it can end the script element or open a comment within it. */
function scriptSafeJson(value: object): SafeHtml {
  const json = JSON.stringify(value);
  return trustedHtml(json.includes('<') ? json.replaceAll('<', '\\u003c') : json);
}
