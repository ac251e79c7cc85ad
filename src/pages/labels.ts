/** What a reader must know about a story before reading it. */
import { reader } from '../messages/index.ts';
import type { Article } from '../newspaper/index.ts';

const KIND_LABELS = {
  opinion: reader.opinion,
  live: reader.live,
  gallery: reader.gallery,
  video: reader.video,
  factcheck: reader.factcheck,
} as const;

const STATE_LABELS: Partial<Record<Article['state'], string>> = {
  draft: reader.draft,
  scheduled: reader.timed,
};

const ORIGIN_LABELS = {
  sponsored: reader.sponsored,
  advertorial: reader.advertisement,
  'press-note': reader.pressNote,
  'ai-assisted': reader.aiAssisted,
} as const;

/**
 * Labels of a story: in previews that readers do not see it yet, then the one about its origin,
 * since nobody may take an advertisement for news.
 */
export function articleLabels({ source, state }: Article): readonly string[] {
  const labels: string[] = [];
  const unpublished = STATE_LABELS[state];
  if (unpublished) labels.push(unpublished);
  if (source.label) labels.push(ORIGIN_LABELS[source.label]);
  if (source.kind !== 'news') labels.push(KIND_LABELS[source.kind]);
  return labels;
}
