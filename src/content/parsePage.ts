/** A static page: about, contact, law. */
import { addressFault, aliasFault } from './address.ts';
import { checkData } from './checkData.ts';
import { splitFrontMatter } from './frontMatter.ts';
import type { Newsroom } from './newsroom.ts';
import { type PageFields, pageSchema } from './pageSchema.ts';
import type { Outcome } from './parseArticle.ts';
import { bodyPictures } from './pictures.ts';
import { fault } from './problem.ts';
import { bodyPictureFaults } from './resolveArticle.ts';
import { slugFromFile } from './slugFromFile.ts';

export interface StaticSource extends Omit<PageFields, 'permalink' | 'slug'> {
  /** Path below the content folder. */
  readonly file: string;
  /** Digest of the file's bytes. */
  readonly digest: string;
  /** "/{slug}/" unless the front matter says otherwise. */
  readonly permalink: string;
  readonly slug: string;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

export function parsePage(
  file: string,
  digest: string,
  text: string,
  newsroom: Newsroom,
): Outcome<StaticSource> {
  const split = splitFrontMatter(text);
  if ('faults' in split) return { faults: split.faults };
  const { body, bodyLine } = split;
  const checked = checkData(pageSchema, split.data);
  const bodyFaults = [
    ...(body.trim() === '' ? [{ ...fault('empty-body', {}), line: bodyLine }] : []),
    ...bodyPictureFaults(file, bodyPictures(body, bodyLine), newsroom),
  ];
  if (checked.faults) return { faults: [...checked.faults, ...bodyFaults] };
  const { slug: written, permalink: override, ...rest } = checked.value;
  const slug = written ?? slugFromFile(file, rest.title);
  const permalink = override ?? `/${slug}/`;
  const addressFaults = [
    addressFault(permalink, newsroom.categories, [override === undefined ? 'slug' : 'permalink']),
    ...rest.aliases.map((alias, index) => aliasFault(alias, ['aliases', index])),
  ].filter((found) => found !== undefined);
  return {
    value: { ...rest, file, digest, permalink, slug, body, bodyLine },
    faults: [...bodyFaults, ...addressFaults],
  };
}
