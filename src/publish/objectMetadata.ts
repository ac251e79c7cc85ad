/** What stores that keep headers with their objects (S3 and its kin) are told of a file. */
import { copyOrOriginal } from './copies.ts';
import { contentType } from './fileTypes.ts';
import { cachingOf, type Header } from './headers.ts';

/** @param path below the site's folder: "khel/index.html" */
export function objectMetadata(path: string): readonly Header[] {
  const { original, encoding } = copyOrOriginal(path);
  return [
    { name: 'Cache-Control', value: cachingOf(`/${original}`) },
    { name: 'Content-Type', value: contentType(original) },
    ...(encoding ? [{ name: 'Content-Encoding', value: encoding }] : []),
  ];
}
