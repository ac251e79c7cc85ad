/**
 * Words with their values, from entries of a value and the word behind it: a table in little room.
 *
 * @example valuesOf('1.5डेढ़ 1e5लाख').get('लाख') // 100000
 */
export function valuesOf(entries: string): ReadonlyMap<string, number> {
  return new Map(
    entries
      .normalize('NFC')
      .split(' ')
      .map((entry) => [entry.replace(/^[-.\de]+/, ''), Number.parseFloat(entry)]),
  );
}
