import type { Unit } from './devanagariWord.ts';

/**
 * Says for each unit of a word whether its unwritten vowel is spoken. Units that carry a written vowel
 * or a virama are `false`.
 */
export function spokenSchwas(units: readonly Unit[]): boolean[] {
  const spoken = units.map((unit) => unit.vowel === 'schwa');
  const last = units.length - 1;
  if (last > 0 && spoken[last] && !(units[last - 1]?.vowel === 'none') && units[last]?.mark === '')
    spoken[last] = false;
  for (let i = last - 1; i > 0; i--) {
    const unit = units[i];
    const before = units[i - 1];
    const after = units[i + 1];
    if (!unit || !before || !after || !spoken[i] || unit.mark) continue;
    if (before.vowel === 'none' || after.vowel === 'none' || after.consonant === '') continue;
    if (after.vowel === 'schwa' && !spoken[i + 1]) continue;
    spoken[i] = false;
  }
  return spoken;
}
