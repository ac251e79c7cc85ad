/** A WordPress export of any size, as an old newspaper's would be: stories, pictures, comments. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import {
  type BenchmarkStory,
  type Newsroom,
  syntheticStory,
} from '../../../src/measure/syntheticStories.ts';

const NEWSROOM: Newsroom = {
  categories: ['pradesh', 'khel', 'vyapar', 'manoranjan'],
  authors: ['ravi', 'seema', 'team'],
  districts: ['भोपाल', 'इंदौर', 'सीहोर', 'रीवा', 'सागर'],
};
const SEED = 7;

export interface LargeExport {
  readonly stories: number;
  readonly bytes: number;
}

/** Writes an export of at least so many bytes; every third story has a picture and two comments. */
export async function writeLargeExport(file: string, bytes: number): Promise<LargeExport> {
  const out = createWriteStream(file);
  let written = 0;
  const write = async (text: string): Promise<void> => {
    written += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(HEAD);
  let stories = 0;
  for (; written < bytes; stories += 1) {
    const story = syntheticStory(stories, SEED, NEWSROOM);
    if (stories % 3 === 0) await write(attachment(story, stories));
    await write(post(story, stories));
  }
  await write('</channel></rss>\n');
  out.end();
  await finished(out);
  return { stories, bytes: written };
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="e" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel>
<title>पुराना अखबार</title><wp:base_blog_url>https://old.example</wp:base_blog_url>
${NEWSROOM.authors.map((login) => `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name><![CDATA[${login}]]></wp:author_display_name></wp:author>`).join('\n')}
`;

function post(story: BenchmarkStory, number: number): string {
  const { title, deck, slug, category, author, tags, body } = story;
  const paragraphs = body.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>').split('\n\n');
  const isBlocks = number % 2 === 0;
  const content = isBlocks
    ? paragraphs
        .map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`)
        .join('\n\n')
    : paragraphs.join('\n\n');
  return `<item><title><![CDATA[${title}]]></title><link>https://old.example/${slug}/</link>
<dc:creator><![CDATA[${author}]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<excerpt:encoded><![CDATA[${deck}]]></excerpt:encoded><wp:post_id>${2 * number + 1}</wp:post_id>
${dates(story)}<wp:post_name><![CDATA[${slug}]]></wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="${category}"><![CDATA[${category}]]></category>
${tags.map((tag) => `<category domain="post_tag" nicename="${encodeURIComponent(tag)}"><![CDATA[${tag}]]></category>`).join('\n')}
${meta('_edit_last', '1')}${number % 3 === 0 ? meta('_thumbnail_id', String(2 * number)) + comment + comment : ''}</item>
`;
}

function attachment(story: BenchmarkStory, number: number): string {
  return `<item><title><![CDATA[${story.title}]]></title><dc:creator><![CDATA[${story.author}]]></dc:creator>
<content:encoded></content:encoded><excerpt:encoded><![CDATA[${story.deck}]]></excerpt:encoded>
<wp:post_id>${2 * number}</wp:post_id>${dates(story)}<wp:post_parent>${2 * number + 1}</wp:post_parent>
<wp:post_name>photo-${number}</wp:post_name><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://old.example/wp-content/uploads/${story.date.slice(0, 7).replace('-', '/')}/photo-${number}.jpg</wp:attachment_url>
${meta('_wp_attachment_image_alt', story.title)}</item>
`;
}

const comment =
  '<wp:comment><wp:comment_author><![CDATA[पाठक]]></wp:comment_author><wp:comment_content><![CDATA[अच्छी खबर है।]]></wp:comment_content></wp:comment>\n';

function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>\n`;
}

function dates({ date }: BenchmarkStory): string {
  const utc = new Date(date).toISOString().slice(0, 19).replace('T', ' ');
  return `<wp:post_date>${date.slice(0, 19).replace('T', ' ')}</wp:post_date><wp:post_date_gmt>${utc}</wp:post_date_gmt>\n`;
}
