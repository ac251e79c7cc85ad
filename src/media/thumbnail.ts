import type { StoryPicture } from '../markdown/index.ts';

/**
 * Site address of a picture's narrowest file, in the best format that all browsers know which run
 * our scripts.
 */
export function thumbnail({ src, sources }: StoryPicture): string {
  const webp = sources.find(({ type }) => type === 'image/webp');
  return webp?.srcset.split(' ')[0] ?? src;
}
