/** The policy that the site is served with. */
import { inlinedSources } from '../../layouts/index.ts';
import { contentPolicy } from '../../src/publish/index.ts';

export function contentSecurityPolicy(): string {
  return contentPolicy({ inlined: inlinedSources(), wasm: false });
}
