/**
 * A release of new styles changes what pages carry inline and, with it, the policy. nginx takes up
 * its rules when it is told to, pages change one by one: in between, the rules must allow both.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeployPlan } from './deployPlan.ts';
import type { Carrier } from './rclone.ts';

const RULES = ['_nginx/http.conf', '_nginx/server.conf'];
const DIRECTIVES = ['style-src', 'script-src'];
const HASH = /'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * The old rules, with the hashes of the new ones besides. All else waits: the two files of rules
 * belong together.
 */
export function allowingBoth(old: string, next: string): string {
  return DIRECTIVES.reduce((text, directive) => {
    const added = hashesOf(next, directive);
    return text.replace(sourcesOf(directive), (sources) => {
      const missing = added.filter((hash) => !sources.includes(hash));
      if (missing.length === 0) return sources;
      return [sources.replace(" 'none'", ''), ...missing].join(' ');
    });
  }, old);
}

function hashesOf(text: string, directive: string): readonly string[] {
  const all = (text.match(sourcesOf(directive)) ?? []).flatMap((part) => part.match(HASH) ?? []);
  return [...new Set(all)];
}

/** A directive up to the next one. */
function sourcesOf(directive: string): RegExp {
  return new RegExp(`\\b${directive}[^;"]*`, 'g');
}

/**
 * Widens the rules at the target before any page is carried.
 *
 * @returns whether nginx must be told
 */
export async function bridgePolicy(
  carrier: Pick<Carrier, 'read' | 'write'>,
  folder: string,
  plan: DeployPlan,
): Promise<boolean> {
  const changed = RULES.filter((rules) => plan.uploads.some(({ path }) => path === rules));
  let isWider = false;
  for (const rules of changed) {
    const old = await carrier.read(rules);
    if (old === undefined) continue;
    const both = allowingBoth(old, await readFile(join(folder, rules), 'utf8'));
    if (both === old) continue;
    await carrier.write(rules, both);
    isWider = true;
  }
  return isWider;
}
