/** Headers of the editor's folders: looser than those of pages for Decap, stricter for the paste desk. */
import type { Site } from '../content/index.ts';
import type { FolderRule } from '../publish/headers.ts';

/** The editor's place in the site; its address is reserved, so that no story can stand there. */
export const EDITOR_FOLDER = '/sampadan/';

/** The paste desk's place below it. No page that readers see links to it. */
export const PASTE_DESK = '/sampadan/chipkayen/';

/**
 * Decap compiles the schema of its configuration by `eval` and writes its styles into the page;
 * both are let run here and nowhere else. It may speak to the one host that site.yaml names, and
 * nothing may hold the editor in a frame.
 *
 * A login at GitHub comes back from a window of another origin, which Cross-Origin-Opener-Policy
 * would cut off.
 */
function editorRule({ editor }: Pick<Site, 'editor'>): FolderRule {
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'unsafe-eval'"],
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'blob:', 'data:'],
    ['media-src', "'self'", 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'", 'blob:', ...connections(editor)],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
  return {
    folder: EDITOR_FOLDER,
    headers: [
      {
        name: 'Content-Security-Policy',
        value: directives.map((words) => words.join(' ')).join('; '),
      },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' },
    ],
  };
}

/**
 * What the paste desk's page says of itself: nothing inline and nothing compiled. The server's
 * policy for the folder holds beside it. https://www.w3.org/TR/CSP3/#meta-element
 */
export const PASTE_DESK_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** A frame is forbidden by a header only. */
const pasteDeskRule: FolderRule = {
  folder: PASTE_DESK,
  headers: [
    {
      name: 'Content-Security-Policy',
      value: `${PASTE_DESK_POLICY}; frame-ancestors 'none'`,
    },
  ],
};

/** The rules of both folders; of nested folders the inner one comes last. */
export function editorRules(site: Pick<Site, 'editor'>): readonly FolderRule[] {
  return [editorRule(site), pasteDeskRule];
}

/** Hosts that the editor writes to. */
function connections({ backend, server }: Site['editor']): readonly string[] {
  if (backend === 'github') return ['https://api.github.com'];
  if (backend === 'gitlab') return [new URL(server ?? 'https://gitlab.com').origin];
  return [];
}
