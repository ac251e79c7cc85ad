/** robots.txt after RFC 9309: search engines may read everything, others by purpose. */
import { digest } from '../digest.ts';
import { absolute, addresses, type Newspaper } from '../newspaper/index.ts';
import type { DiscoveryFile } from './file.ts';

/** Names under which companies that train models crawl, from their own documentation. */
const TRAINING = [
  'GPTBot',
  'Google-Extended',
  'Applebot-Extended',
  'ClaudeBot',
  'anthropic-ai',
  'CCBot',
  'Meta-ExternalAgent',
  'Bytespider',
  'Amazonbot',
  'cohere-ai',
];

/** Names under which answering services fetch pages, to quote and to link them. */
const ANSWERS = [
  'OAI-SearchBot',
  'ChatGPT-User',
  'PerplexityBot',
  'Perplexity-User',
  'Claude-SearchBot',
  'Claude-User',
  'DuckAssistBot',
];

export function robotsFile({ site }: Newspaper): DiscoveryFile {
  const refused = [
    ...(site.crawlers.training === 'refuse' ? TRAINING : []),
    ...(site.crawlers.answers === 'refuse' ? ANSWERS : []),
  ];
  const groups = [
    ['User-agent: *', 'Disallow: /sampadan/'],
    ...(refused.length > 0
      ? [[...refused.map((name) => `User-agent: ${name}`), 'Disallow: /']]
      : []),
    [
      `Sitemap: ${absolute(site.url, addresses.sitemap)}`,
      `Sitemap: ${absolute(site.url, addresses.newsSitemap)}`,
    ],
  ];
  const text = `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  return { permalink: '/robots.txt', inputs: digest(text), text: () => text };
}
