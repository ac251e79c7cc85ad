/** security.txt after RFC 9116: whom to tell of a weakness. */
import { digest } from '../digest.ts';
import { absolute, type Newspaper } from '../newspaper/index.ts';
import type { DiscoveryFile } from './file.ts';

/**
 * The file, if the paper names an address. It may hold for a year at most; it changes twice a year,
 * not with every build.
 */
export function securityFile({ site, now }: Newspaper): DiscoveryFile | undefined {
  const { email } = site.legal;
  if (!email) return undefined;
  const permalink = '/.well-known/security.txt';
  const text = [
    `Contact: mailto:${email}`,
    `Expires: ${expiry(now.iso)}`,
    'Preferred-Languages: hi, en',
    `Canonical: ${absolute(site.url, permalink)}`,
    '',
  ].join('\n');
  return { permalink, inputs: digest(text), text: () => text };
}

/** The last moment of the half-year after this one: six to twelve months ahead. */
function expiry(iso: string): string {
  const year = Number(iso.slice(0, 4));
  return Number(iso.slice(5, 7)) <= 6
    ? `${year}-12-31T23:59:59+05:30`
    : `${year + 1}-06-30T23:59:59+05:30`;
}
