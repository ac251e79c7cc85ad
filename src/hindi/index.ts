/** The language: everything that the paper knows of Hindi. Pure; runs in Node and in browsers. */
export { phoneticKeys } from './roman/phoneticKeys.ts';
export { romanise } from './roman/romanise.ts';
export { SLUG_LENGTH, slug } from './roman/slug.ts';
export { spellingDistance } from './roman/spellingDistance.ts';
