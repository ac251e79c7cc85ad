/** Links to pages of other sites that are no longer there. */
import type { ArticleSource, StaticSource } from '../../content/index.ts';
import { links } from '../../markdown/index.ts';
import type { Language } from '../../messages/problems.ts';
import type { LinkAnswer } from './externalLinks.ts';
import { deskFinding, type Finding } from './finding.ts';

interface Asking {
  readonly language: Language;
  readonly askLinks?: (addresses: readonly string[]) => Promise<ReadonlyMap<string, LinkAnswer>>;
}

export async function deadExternalLinks(
  stories: readonly (ArticleSource | StaticSource)[],
  siteUrl: string,
  { language, askLinks }: Asking,
): Promise<readonly Finding[]> {
  if (!askLinks) return [];
  const written = stories.flatMap(({ file, body, bodyLine }) =>
    links(body, { url: siteUrl })
      .filter(({ external }) => external)
      .map(({ href, line }) => ({ file, href, line: bodyLine + line - 1 })),
  );
  const answers = await askLinks(written.map(({ href }) => href));
  return written.flatMap(({ file, href, line }) => {
    const answer = answers.get(href);
    if (answer?.alive !== false) return [];
    const place = { file, line, column: 1 };
    return [deskFinding('external-link-dead', place, { href, reason: answer.reason }, language)];
  });
}
