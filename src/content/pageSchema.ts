/** The front matter of a static page. */
import type { z } from 'zod';
import { choice, identifier, instant, list, mapping, text, yesOrNo } from './fields.ts';
import { LEGAL_FACTS } from './settingsSchemas.ts';

export const pageSchema = mapping({
  title: text,
  summary: text.exactOptional(),
  slug: identifier.exactOptional(),
  permalink: text.exactOptional(),
  aliases: list(text).default([]),
  updated: instant.exactOptional(),
  /** The policy that the page states; search engines are told where it stands. */
  policy: choice([
    'ethics',
    'principles',
    'corrections',
    'ownership',
    'masthead',
    'factcheck',
    'feedback',
  ]).exactOptional(),
  /** Facts of site.yaml that the page prints: a publisher changes them in one place. */
  facts: list(choice(LEGAL_FACTS)).default([]),
  draft: yesOrNo.default(false),
});

export type PageFields = z.output<typeof pageSchema>;
