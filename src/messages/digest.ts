/** What `npm run digest` says. */
import type { Language } from './problems.ts';

const hi = {
  heading: (paper: string, day: string) => `*${paper}* · ${day}`,
  ofDistrict: (district: string) => `*${district} की खबरें*`,
  none: 'इस समय में कोई खबर नहीं छपी; --since बढ़ाकर देखें।',
  wrongSince: (value: string) => `--since "${value}" समझ में नहीं आया। ऐसे लिखें: 7h, 30m या 2d`,
  districtUnknown: (value: string, nearest: string) =>
    `जिला "${value}" places.yaml में नहीं है।${nearest === '' ? '' : ` क्या "${nearest}" लिखना था?`}`,
  contentErrors: (count: string) => `खबरों में ${count} गलतियां हैं; पहले npm run check चलाएं।`,
  help: `npm run digest -- [विकल्प]
व्हाट्सऐप में चिपकाने लायक पाठ: ताजा दस खबरों के शीर्षक और लिंक।

  --district NAME  सिर्फ इस जिले की खबरें
  --since 7h       कितनी पुरानी तक: 30m, 7h, 2d (24h)
  --now ISO        इस समय के हिसाब से
  --content DIR    खबरों का फोल्डर (content)
  --json           अंत में JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
};

const en: typeof hi = {
  heading: hi.heading,
  ofDistrict: hi.ofDistrict,
  none: 'Nothing was published in that time; try a longer --since.',
  wrongSince: (value) => `--since "${value}" is not understood. Write 7h, 30m or 2d`,
  districtUnknown: (value, nearest) =>
    `The district "${value}" is not in places.yaml.${nearest === '' ? '' : ` Did you mean "${nearest}"?`}`,
  contentErrors: (count) => `The stories have ${count} errors; run npm run check first.`,
  help: `npm run digest -- [options]
Text to paste into WhatsApp: headlines and links of the newest ten stories.

  --district NAME  only stories of this district
  --since 7h       how far back: 30m, 7h, 2d (24h)
  --now ISO        as of this moment
  --content DIR    folder of the stories (content)
  --json           as JSON on the last line
  --lang hi|en     language
  --help           this help`,
};

export type DigestTexts = typeof hi;

export function digestTexts(language: Language): DigestTexts {
  return language === 'en' ? en : hi;
}
