/** Text that may stand in an XML 1.0 document. */

/** All but the characters of https://www.w3.org/TR/xml/#charsets; lone surrogates are mended first. */
const NOT_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without characters that no XML document may hold; markup is not escaped. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(NOT_XML, '');
}
