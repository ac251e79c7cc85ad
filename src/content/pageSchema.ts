/** The front matter of a static page. */
import type { z } from 'zod';
import { identifier, instant, list, mapping, text, yesOrNo } from './fields.ts';

export const pageSchema = mapping({
  title: text,
  summary: text.exactOptional(),
  slug: identifier.exactOptional(),
  permalink: text.exactOptional(),
  aliases: list(text).default([]),
  updated: instant.exactOptional(),
  draft: yesOrNo.default(false),
});

export type PageFields = z.output<typeof pageSchema>;
