/** The settings of the newsroom: one schema for each YAML file. */
import * as z from 'zod';
import {
  choice,
  decimal,
  identifier,
  instant,
  list,
  longText,
  mapping,
  text,
  webAddress,
} from './fields.ts';

/** Facts that the law asks a publisher to name; texts of the imprint. */
export const LEGAL_FACTS = [
  'publisher',
  'address',
  'email',
  'phone',
  'editor',
  'grievance_officer',
  'grievance_email',
  'registration',
] as const;

export type LegalFact = (typeof LEGAL_FACTS)[number];

const legal = mapping({
  publisher: text.exactOptional(),
  address: text.exactOptional(),
  email: text.exactOptional(),
  phone: text.exactOptional(),
  editor: text.exactOptional(),
  grievance_officer: text.exactOptional(),
  grievance_email: text.exactOptional(),
  registration: text.exactOptional(),
});

const editor = mapping({
  /** "local": only `npm run editor` writes; "off": the site holds nothing of it. */
  backend: choice(['local', 'github', 'gitlab', 'off']).default('local'),
  /** Where the paper's files lie: "owner/name". */
  repo: text.exactOptional(),
  branch: text.default('main'),
  /** Whether a story waits on a branch of its own until the desk publishes it. */
  workflow: choice(['on', 'off']).default('on'),
  /** GitHub alone: the server that turns a login into a token. */
  auth: webAddress.exactOptional(),
  /** GitLab alone: the identifier of the application in GitLab. */
  app: text.exactOptional(),
  /** GitLab alone: a server of one's own. */
  server: webAddress.exactOptional(),
});

export const siteSchema = mapping({
  name: text,
  url: webAddress.transform((address) => address.replace(/\/+$/, '')),
  tagline: text.default(''),
  timezone: choice(['asia/kolkata'])
    .transform(() => 'Asia/Kolkata' as const)
    .default('Asia/Kolkata'),
  /** The paper's state, first in the strip. */
  state: text.default('मध्य प्रदेश'),
  /** The place whose temperature stands in the strip. */
  city: text.default('भोपाल'),
  /** Who signs stories that name nobody. */
  author: text.default('Pradesh Samwad Team'),
  style: choice(['akhbari', 'manak']).default('akhbari'),
  search: mapping({ engine: choice(['hindi', 'pagefind']).default('hindi') }).default({
    engine: 'hindi',
  }),
  /** WebSub hub that feeds name and that is told of new stories. */
  hub: webAddress.exactOptional(),
  /** Tells search engines of changed pages: https://www.indexnow.org/documentation. */
  indexnow: mapping({
    /** 8 to 128 letters, digits or hyphens; the site publishes it as a file. */
    key: identifier,
    endpoint: webAddress.default('https://api.indexnow.org/indexnow'),
  }).exactOptional(),
  /** Whether the crawlers of AI companies may read: to train models, to answer questions. */
  crawlers: mapping({
    training: choice(['allow', 'refuse']).default('refuse'),
    answers: choice(['allow', 'refuse']).default('allow'),
  }).default({ training: 'refuse', answers: 'allow' }),
  hosting: mapping({
    host: choice([
      'cloudflare-pages',
      'netlify',
      'github-pages',
      'gitlab-pages',
      'own-server',
    ]).default('own-server'),
    /** Compressed copies beside the files; most hosts compress by themselves. */
    compress: choice(['on', 'off']).default('off'),
  }).default({ host: 'own-server', compress: 'off' }),
  /** Who tells the temperatures: a provider of Open-Meteo's API. */
  weather: mapping({
    url: webAddress.default('https://api.open-meteo.com/v1/forecast'),
    /** Environment variable that holds the key; keys are not committed. */
    key: text.exactOptional(),
    attribution: text.default('Open-Meteo'),
  }).default({ url: 'https://api.open-meteo.com/v1/forecast', attribution: 'Open-Meteo' }),
  /** Whether phones keep stories for reading without a network; "off" makes them forget all. */
  offline: choice(['on', 'off']).default('on'),
  /** The web editor: what it writes to. */
  editor: editor.default({ backend: 'local', branch: 'main', workflow: 'on' }),
  legal: legal.default({}),
});

export const categoriesSchema = list(
  mapping({
    id: identifier,
    name: text,
    description: text.exactOptional(),
    /** Other names under which reporters file: मप्र, MP. */
    aliases: list(text).default([]),
    /** Days after which half of a story's news has faded, in lists of related stories. */
    half_life: decimal(1, 36_500, '180').exactOptional(),
  }),
);

export const authorsSchema = list(
  mapping({
    id: identifier,
    name: text,
    /** The name as readers see it, where `name` is Roman. */
    hindi_name: text.exactOptional(),
    kind: choice(['person', 'desk']).default('person'),
    role: text.exactOptional(),
    bio: longText.exactOptional(),
    place: text.exactOptional(),
    email: text.exactOptional(),
    languages: list(text).default([]),
    /** Subjects that the author knows well. */
    expertise: list(text).default([]),
  }),
);

export const placesSchema = list(
  mapping({
    id: identifier,
    name: text,
    /** Official Roman spelling. */
    roman: text,
    /** Former and other names by which stories and readers call it. */
    old: list(text).default([]),
    /** Of the headquarters, in degrees. */
    latitude: decimal(-90, 90, '23.26'),
    longitude: decimal(-180, 180, '77.41'),
  }),
);

const pinned = mapping({ story: text, until: instant.exactOptional() });

export const frontSchema = mapping({
  lead: pinned.exactOptional(),
  pinned: list(pinned).default([]),
  sections: list(
    z.preprocess(
      (value) => (typeof value === 'string' ? { category: value } : value),
      mapping({ category: text, until: instant.exactOptional() }),
    ),
  ).default([]),
});

export const breakingSchema = list(mapping({ text, until: instant, story: text.exactOptional() }));

/** Words of the house: what reporters write, and what the paper prints. */
export const houseSchema = list(
  mapping({ wrong: text, right: text, reason: text.exactOptional() }),
);

export type HouseWord = z.output<typeof houseSchema>[number];
/** Words and phrases that mean the same in search: a list of lists. */
export const synonymsSchema = list(list(text));

export type Site = z.output<typeof siteSchema>;
export type Category = z.output<typeof categoriesSchema>[number];
export type Author = z.output<typeof authorsSchema>[number];
export type District = z.output<typeof placesSchema>[number];
export type Front = z.output<typeof frontSchema>;
export type Breaking = z.output<typeof breakingSchema>[number];
export type Synonyms = z.output<typeof synonymsSchema>[number];
