/** Run as a process of its own, so that a text that hangs can be ended. */
import { links, pictureReferences, plainText } from '../../src/markdown/index.ts';
import { hostileTexts } from './hostileTexts.ts';
import { render, SITE } from './rendering.ts';

for (const length of [249_000, 5_000_000]) {
  for (const [name, text] of Object.entries(hostileTexts(length))) {
    process.stdout.write(`${name} (${length}): `);
    render(text);
    plainText(text);
    links(text, SITE);
    pictureReferences(text);
    process.stdout.write('read\n');
  }
}
