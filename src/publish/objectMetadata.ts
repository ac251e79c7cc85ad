/** What stores that keep headers with their objects (S3 and its kin) are told of a file. */
import { fileType, isText } from './fileTypes.ts';
import { cachingOf, type Header } from './headers.ts';

/** @param path below the site's folder: "khel/index.html" */
export function objectMetadata(path: string): readonly Header[] {
  const copy = COPY.exec(path);
  const original = copy ? path.slice(0, copy.index) : path;
  const type = fileType(original);
  return [
    { name: 'Cache-Control', value: cachingOf(`/${original}`) },
    { name: 'Content-Type', value: isText(original) ? `${type}; charset=utf-8` : type },
    ...(copy ? [{ name: 'Content-Encoding', value: copy[1] === 'br' ? 'br' : 'gzip' }] : []),
  ];
}

/** Compressed copies lie beside their originals. */
const COPY = /\.(br|gz)$/;
