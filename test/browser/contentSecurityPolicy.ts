/** The strictest policy that the pages must hold under. */
import { createHash } from 'node:crypto';
import { inlinedSources } from '../../layouts/index.ts';

function hashes(texts: readonly string[]): string {
  return [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}

/** One policy for the whole site: hashes of what is inlined, and nothing from anywhere else. */
export function contentSecurityPolicy(): string {
  const sources = inlinedSources();
  return [
    "default-src 'none'",
    `style-src ${hashes(sources.flatMap(({ styles }) => styles))}`,
    `script-src 'self' ${hashes(sources.flatMap(({ scripts }) => scripts))}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
