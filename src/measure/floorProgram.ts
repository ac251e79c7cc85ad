/**
 * The least that a static site generator in Node does: read, gray-matter, markdown-it, a template
 * literal, write. It writes as many files and as many bytes as the real build, one after another,
 * in text of the same kind: what the real page has beyond the story is text of a real page.
 *
 * Runs as a program of its own: `floorProgram JOB.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import matter from 'gray-matter';
import markdownIt from 'markdown-it';

export interface FloorJob {
  readonly content: string;
  readonly output: string;
  /** Markup of a real page: Hindi and tags in the usual mixture. */
  readonly filler: string;
  /** File below `content`, path below `output`, bytes of the page. */
  readonly stories: readonly (readonly [file: string, path: string, size: number])[];
  /** Path below `output` and bytes of all other files. */
  readonly others: readonly (readonly [path: string, size: number])[];
}

function run({ content, output, filler, stories, others }: FloorJob): void {
  const markdown = markdownIt();
  const made = new Set<string>();
  const bytesAUnit = Buffer.byteLength(filler) / filler.length;
  const largest = [...stories, ...others].reduce(
    (most, file) => Math.max(most, Number(file.at(-1))),
    0,
  );
  const long = filler.repeat(Math.ceil(largest / filler.length));
  const write = (path: string, text: string, size: number): void => {
    const missing = Math.round((size - Buffer.byteLength(text)) / bytesAUnit);
    const page = `${text}${long.slice(0, Math.max(0, missing))}`;
    const target = join(output, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, page);
  };
  for (const [file, path, size] of stories) {
    // Without an options object gray-matter keeps every input in memory.
    const story = matter(readFileSync(join(content, file), 'utf8'), {});
    write(path, pageOf(story.data, markdown.render(story.content)), size);
  }
  for (const [path, size] of others) write(path, '', size);
}

function pageOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const tags = Array.isArray(data.tags) ? data.tags : [];
  return `<!doctype html><html lang="hi"><head><meta charset="utf-8"><title>${data.title}</title>
<meta name="description" content="${data.deck}"></head><body><main><article>
<h1>${data.title}</h1><p>${data.deck}</p><p>${data.author} ${data.date}</p>
${body}<ul>${tags.map((tag) => `<li><a href="/vishay/${tag}/">${tag}</a></li>`).join('')}</ul>
</article></main></body></html>`;
}

const [job] = process.argv.slice(2);
if (job !== undefined) run(JSON.parse(readFileSync(job, 'utf8')));
