/**
 * Parts of the search engine that come later than its script and share functions with it. Workers that
 * are no modules, as Firefox needed them until 2023, cannot import: what a part would import it is given.
 */

export function isEnginePart(entry: string): boolean {
  return entry.endsWith('Part.ts');
}

/** Modules of the engine of which no part has a copy; `browserParts.ts` gives what parts import of them. */
export const SHARED_MODULES: readonly string[] = [
  'remembered',
  'acronym',
  'canonical',
  'devanagariWord',
  'keys',
  'nearWords',
  'oneMistake',
  'plainQuery',
  'spelling',
  'stopwords',
  'synonyms',
  'wordForms',
].map((name) => `*/${name}.ts`);

const IMPORT = /import(?:\{([^}]*)\}from)?"[^"]*";/g;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/**
 * A bundled part as a function of what is shared, which returns what the part exports.
 *
 * @param module what esbuild makes of the part
 * @example partOfEngine('import{a as b}from"./c.ts";function d(){return b()}export{d as e};')
 *   // 'part=shared=>{const{a:b}=shared;function d(){return b()}return{e:d}}'
 */
export function partOfEngine(module: string): string {
  const body = module
    .replace(IMPORT, (_all, names?: string) =>
      names === undefined ? '' : `const{${names.replaceAll(' as ', ':')}}=shared;`,
    )
    .replace(EXPORT, (_all, names: string) => `return{${names.split(',').map(property).join()}}`);
  return `part=shared=>{${body}}`;
}

function property(exported: string): string {
  const [local = '', name = local] = exported.split(' as ');
  return `${name}:${local}`;
}
