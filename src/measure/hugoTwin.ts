/** The same paper for Hugo: same stories, same kinds of pages, the same frame around them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Tag, TagRegister } from '../newspaper/tags.ts';
import type { BenchmarkStory } from './syntheticStories.ts';

/** Version line of the installed Hugo, or undefined. */
export function installedHugo(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Writes the twin's folder. Tags get the addresses that the paper gives them: Hugo names files after
 * tags as they are written, and some tags are longer than a file's name may be.
 *
 * @param stories oldest first, as the paper resolves its tags
 * @param frame markup before and after the main part of a page, so that pages are alike in size
 */
export function writeHugoTwin(
  folder: string,
  stories: Iterable<BenchmarkStory>,
  categories: readonly string[],
  frame: { readonly before: string; readonly after: string },
): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('config.toml', configuration(categories));
  put('layouts/partials/before.html', literally(frame.before));
  put('layouts/partials/after.html', literally(frame.after));
  for (const [path, text] of Object.entries(TEMPLATES)) put(`layouts/_default/${path}`, text);
  const tags = new TagRegister();
  for (const story of stories) {
    const path = `content/${story.category}/${story.slug}.md`;
    put(path, twinFile(story, tags.resolve(story.tags)));
  }
}

/** Text that Hugo's template language leaves alone. */
function literally(markup: string): string {
  return markup.replaceAll('{{', '{{ "{{" }}');
}

function configuration(categories: readonly string[]): string {
  return [
    'baseURL = "https://samwad.example/"',
    'title = "प्रदेश संवाद"',
    'languageCode = "hi"',
    'paginate = 20',
    '[taxonomies]',
    'tag = "tags"',
    'district = "districts"',
    'author = "authors"',
    'month = "months"',
    '[permalinks]',
    ...categories.map((category) => `${category} = "/${category}/:year/:month/:slug/"`),
    '[outputs]',
    'home = ["HTML", "RSS"]',
    'section = ["HTML", "RSS"]',
    'taxonomy = ["HTML"]',
    'term = ["HTML"]',
    '',
  ].join('\n');
}

function twinFile(
  { title, deck, date, slug, author, district, body }: BenchmarkStory,
  tags: readonly Tag[],
): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(deck)}`,
    `date: ${date}`,
    `slug: ${slug}`,
    `authors: [${author}]`,
    `tags: ${JSON.stringify(tags.map(({ id }) => id))}`,
    `tagNames: ${JSON.stringify(tags.map(({ name }) => name))}`,
    `districts: [${district}]`,
    `months: ["${date.slice(0, 7)}"]`,
    '---',
    body,
    '',
  ].join('\n');
}

const CARD = `<article><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Description }}</p>
<p>{{ .Section }} <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 Jan 2006" }}</time></p></article>`;

const TEMPLATES = {
  'single.html': `{{ partial "before.html" . }}<main><article><h1>{{ .Title }}</h1><p>{{ .Description }}</p>
<p>{{ range .Params.authors }}<a href="/authors/{{ . }}/">{{ . }}</a>{{ end }}
<time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 Jan 2006, 15:04" }}</time></p>
{{ .Content }}
<ul>{{ range $at, $tag := .Params.tags }}<li><a href="/tags/{{ $tag }}/">{{ index $.Params.tagNames $at }}</a></li>{{ end }}</ul>
</article></main>{{ partial "after.html" . }}`,
  'list.html': `{{ partial "before.html" . }}<main><h1>{{ .Title }}</h1>
{{ $pages := .Paginate .Pages }}{{ range $pages.Pages }}${CARD}{{ end }}
{{ if $pages.HasPrev }}<a href="{{ $pages.Prev.URL }}">नई</a>{{ end }}
{{ if $pages.HasNext }}<a href="{{ $pages.Next.URL }}">पुरानी</a>{{ end }}</main>{{ partial "after.html" . }}`,
  'terms.html': `{{ partial "before.html" . }}<main><h1>{{ .Title }}</h1><ul>
{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}
</ul></main>{{ partial "after.html" . }}`,
  'home.html': `{{ partial "before.html" . }}<main>{{ range first 30 .Site.RegularPages }}${CARD}{{ end }}
{{ range .Site.Sections }}<h2>{{ .Title }}</h2>{{ range first 4 .Pages }}${CARD}{{ end }}{{ end }}
</main>{{ partial "after.html" . }}`,
};
