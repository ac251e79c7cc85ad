/** Temperatures as one command fetches them and another reads them. */
import * as z from 'zod';

/** What the coldest and the hottest place of Earth have seen; anything else is no weather. */
const COLDEST = -90;
const HOTTEST = 60;

export const celsius = z.number().min(COLDEST).max(HOTTEST);

/** The file that `npm run weather` writes and `npm run build -- --weather` reads. */
export const weatherFileSchema = z.strictObject({
  observations: z
    .array(
      z.strictObject({
        /** Identifier in places.yaml. */
        district: z.string().max(100),
        celsius,
        /** ISO 8601 with offset. */
        observed: z.iso.datetime({ offset: true }),
      }),
    )
    .max(2000),
});

export type Observation = z.output<typeof weatherFileSchema>['observations'][number];
