/** Addresses that two files claim: one of the two would be lost. */
import type { Content } from './content.ts';
import { type Fault, fault } from './problem.ts';

export interface FileFault {
  readonly file: string;
  readonly fault: Fault;
}

/** Clashes of addresses and old addresses among stories and pages; the later file is named. */
export function addressClashes({ articles, pages }: Content): readonly FileFault[] {
  const owners = new Map<string, string>();
  const clashes: FileFault[] = [];
  for (const { permalink, file } of [...articles, ...pages]) {
    const other = owners.get(permalink);
    if (other === undefined) owners.set(permalink, file);
    else
      clashes.push({ file, fault: fault('duplicate-permalink', { permalink, other }, ['slug']) });
  }
  for (const { aliases, file } of [...articles, ...pages]) {
    for (const [index, alias] of aliases.entries()) {
      const other = owners.get(alias);
      if (other === undefined) owners.set(alias, file);
      else {
        clashes.push({
          file,
          fault: fault('duplicate-alias', { alias, other }, ['aliases', index]),
        });
      }
    }
  }
  return clashes;
}
