/** The files that tell hosts how to serve the paper, as entries of the site's list. */
import { digest } from '../digest.ts';
import type { Newspaper } from '../newspaper/index.ts';
import type { FilePage } from '../pages/index.ts';
import { contentPolicy, type Inlined } from './contentPolicy.ts';
import { type FolderRule, headerModel } from './headers.ts';
import { headersFile } from './headersFile.ts';
import { movesOf } from './moves.ts';
import { nginxFiles } from './nginxFiles.ts';
import { redirectsFile } from './redirectsFile.ts';

/**
 * @param inlined what the pages carry inline, which the policy must let run
 * @param folders where headers have other values than on the pages
 */
export function hostFiles(
  paper: Newspaper,
  inlined: readonly Inlined[],
  folders: readonly FolderRule[] = [],
): readonly FilePage[] {
  const wasm = paper.site.search.engine === 'pagefind';
  const headers = headerModel(contentPolicy({ inlined, wasm }), folders);
  const moves = movesOf(paper);
  const nginx = nginxFiles(headers, moves);
  return [
    hostFile('/_headers', headersFile(headers, paper.site.hosting.host)),
    hostFile('/_redirects', redirectsFile(moves.moved, paper.site.hosting.host).text),
    hostFile('/_nginx/http.conf', nginx.http),
    hostFile('/_nginx/server.conf', nginx.server),
  ];
}

function hostFile(permalink: string, text: string): FilePage {
  return { permalink, kind: 'file', stage: 'index', inputs: digest(text), bytes: () => text };
}
