/** The files that tell hosts how to serve the paper, as entries of the site's list. */
import type { Newspaper } from '../newspaper/index.ts';
import { type FilePage, filePage } from '../pages/index.ts';
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
    filePage('/_headers', headersFile(headers, paper.site.hosting.host)),
    filePage('/_redirects', redirectsFile(moves.moved, paper.site.hosting.host).text),
    filePage('/_nginx/http.conf', nginx.http),
    filePage('/_nginx/server.conf', nginx.server),
  ];
}
