/** Personal titles before a name. Whole words only: श्रीनगर, श्रीलंका and श्रीराम have none. */
const BEFORE_NAMES: ReadonlySet<string> = titleSet(
  'माननीय मान. मा. श्री श्रीमती सुश्री श्रीमान कुमारी कु. डॉ डॉ. डा डा. डॉक्टर प्रो प्रो. प्रोफेसर पं. पंडित ' +
    'स्व. स्वर्गीय इंजी. एड. एडवोकेट आचार्य महामहिम dr dr. mr mr. mrs mrs. ms ms. shri shrimati ' +
    'smt smt. sushri prof prof. pt. late hon. hon’ble adv. er.',
);

const AFTER_NAMES: ReadonlySet<string> = titleSet('जी महोदय महोदया साहब साहिब ji sir saheb sahab');

/** Offices, which are part of a reference to a person but not of the name. */
const OFFICES: ReadonlySet<string> = titleSet(
  'मुख्यमंत्री सीएम उपमुख्यमंत्री डिप्टी प्रधानमंत्री पीएम राष्ट्रपति उपराष्ट्रपति राज्यपाल मंत्री केंद्रीय गृहमंत्री विधायक ' +
    'सांसद महापौर कलेक्टर एसपी पूर्व cm pm mla mp minister former president governor',
);

export interface HonorificOptions {
  /** Drop offices too (सीएम मोहन यादव → मोहन यादव); for comparing names, not for printing. */
  readonly offices?: boolean;
}

/**
 * A person's name without titles and terms of respect: डॉ. मोहन यादव and मोहन यादव जी are one
 * person. Never empty for a name that is nothing but a title.
 */
export function stripHonorifics(name: string, options: HonorificOptions = {}): string {
  const words = name.trim().split(/\s+/);
  const isTitle = (word: string): boolean =>
    BEFORE_NAMES.has(key(word)) || (options.offices === true && OFFICES.has(key(word)));
  const start = words.findIndex((word) => !isTitle(word));
  if (start === -1) return words.join(' ');
  const end = words.findLastIndex((word) => !AFTER_NAMES.has(key(word)));
  return words.slice(start, Math.max(end, start) + 1).join(' ');
}

function titleSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(key));
}

function key(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
