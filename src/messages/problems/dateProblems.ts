/** Faults of dates and times. */
import type { ProblemEntry } from './problemEntry.ts';

export const dateProblems = {
  'date-format': {
    severity: 'error',
    hi: {
      what: 'तारीख समझ में आई: {read}। इसे `{fixed}` लिखें',
      why: 'अलग-अलग ढंग से लिखी तारीखों में दिन और महीना उलट जाते हैं; साल-महीना-दिन में ऐसा नहीं होता।',
      remedy: '`{key}: {fixed}` लिखें।',
    },
    en: {
      what: 'The date is understood as {read}. Write it `{fixed}`',
      why: 'Day and month get mixed up in other forms; year-month-day is never misread.',
      remedy: 'Write `{key}: {fixed}`.',
    },
  },
  'date-ambiguous': {
    severity: 'error',
    hi: {
      what: '"{value}" दो तरह से पढ़ी जा सकती है: {first} या {second}',
      why: 'पता नहीं चलता कि पहले दिन लिखा है या महीना।',
      remedy: '`{key}: {firstFixed}` या `{key}: {secondFixed}` लिखें।',
    },
    en: {
      what: '"{value}" can be read as {first} or {second}',
      why: 'Nobody can tell whether the day or the month comes first.',
      remedy: 'Write `{key}: {firstFixed}` or `{key}: {secondFixed}`.',
    },
  },
  'date-impossible': {
    severity: 'error',
    hi: {
      what: '"{value}" जैसी कोई तारीख या समय नहीं होता',
      why: '{key} में ऐसा दिन चाहिए जो कैलेंडर में हो, और समय 00:00 से 23:59 तक।',
      remedy: 'कैलेंडर देखकर `{key}: 2024-11-22 18:35` के रूप में लिखें।',
    },
    en: {
      what: 'There is no such date or time as "{value}"',
      why: 'The {key} must be a day of the calendar, and a time from 00:00 to 23:59.',
      remedy: 'Look at the calendar and write it like `{key}: 2024-11-22 18:35`.',
    },
  },
  'date-year': {
    severity: 'error',
    hi: {
      what: 'तारीख "{value}" में साल {year} सही नहीं लगता',
      why: 'टाइप करते समय साल का अंक अक्सर इधर-उधर हो जाता है।',
      remedy: 'साल जांचकर `{key}: 2024-11-22` के रूप में लिखें।',
    },
    en: {
      what: 'The year {year} of "{value}" cannot be right',
      why: 'Digits of the year get mixed up in typing.',
      remedy: 'Check the year and write it like `{key}: 2024-11-22`.',
    },
  },
  'date-unknown': {
    severity: 'error',
    hi: {
      what: 'तारीख "{value}" समझ में नहीं आई',
      why: 'खबरें तारीख से ही क्रम में लगती हैं।',
      remedy: '`{key}: 2024-11-22` या `{key}: 2024-11-22 18:35` के रूप में लिखें।',
    },
    en: {
      what: 'The date "{value}" cannot be understood',
      why: 'Stories are put in order by their dates.',
      remedy: 'Write it like `{key}: 2024-11-22` or `{key}: 2024-11-22 18:35`.',
    },
  },
  'date-order': {
    severity: 'error',
    hi: {
      what: '`{key}` ({value}) `{before}` से पहले की है',
      why: 'खबर छपने से पहले न अपडेट हो सकती है, न हट सकती है।',
      remedy: 'दोनों तारीखें जांचें।',
    },
    en: {
      what: '`{key}` ({value}) lies before `{before}`',
      why: 'A story can neither be updated nor end before it is published.',
      remedy: 'Check both dates.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
