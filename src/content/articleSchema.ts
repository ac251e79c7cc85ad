/** The front matter of a story. */
import * as z from 'zod';
import {
  choice,
  identifier,
  instant,
  list,
  longText,
  mapping,
  reject,
  text,
  textList,
  webAddress,
  yesOrNo,
} from './fields.ts';

const pictureFields = mapping({
  src: text,
  alt: text.exactOptional(),
  credit: text.exactOptional(),
  caption: text.exactOptional(),
  /** The point that no crop may lose: "50% 30%". */
  focus: text.exactOptional(),
  /** A machine made the picture. */
  ai: yesOrNo.exactOptional(),
});

/** A picture; its file name alone counts too, so that the missing description can be asked for. */
const picture = z.preprocess(
  (value) => (typeof value === 'string' ? { src: value } : value),
  pictureFields,
);

const correction = z.preprocess(
  (value, sink) =>
    typeof value === 'string' ? reject(sink, value, 'corrections-form', { text: value }) : value,
  mapping({
    date: instant,
    text: longText,
    type: choice(['correction', 'clarification', 'denial']).default('correction'),
  }),
);

export const articleShape = {
  title: text,
  date: instant,
  category: text,
  author: list(text).exactOptional(),
  tags: textList.default([]),
  deck: text.exactOptional(),
  summary: text.exactOptional(),
  points: list(text).default([]),
  slug: identifier.exactOptional(),
  permalink: text.exactOptional(),
  aliases: list(text).default([]),
  place: text.exactOptional(),
  district: textList.default([]),
  updated: instant.exactOptional(),
  image: picture.exactOptional(),
  gallery: list(picture).default([]),
  video: webAddress.exactOptional(),
  agency: text.exactOptional(),
  credits: list(text).default([]),
  label: choice(['sponsored', 'advertorial', 'press-note', 'ai-assisted']).exactOptional(),
  kind: choice(['news', 'opinion', 'live', 'gallery', 'video', 'factcheck']).default('news'),
  entries: list(mapping({ date: instant, title: text.exactOptional(), body: longText })).default(
    [],
  ),
  claim: mapping({
    text,
    claimant: text.exactOptional(),
    verdict: text,
  }).exactOptional(),
  draft: yesOrNo.default(false),
  embargo: instant.exactOptional(),
  expires: instant.exactOptional(),
  removed: mapping({ date: instant, reason: text }).exactOptional(),
  breaking: instant.exactOptional(),
  corrections: list(correction).default([]),
  related: list(text).default([]),
  ignore: list(mapping({ rule: text, reason: text })).default([]),
  legal_ok: textList.default([]),
};

export const articleSchema = mapping(articleShape);

/** Of keys that no story may leave out: values to go on with where they are missing or wrong. */
export const STAND_INS = { title: '-', date: '2000-01-01', category: '-' } as const;

export type ArticleFields = z.output<typeof articleSchema>;
export type PictureFields = z.output<typeof pictureFields>;
