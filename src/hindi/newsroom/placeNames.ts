/** Names of one place: the official Hindi and Roman ones and those that it bore before. */
export interface PlaceNames {
  readonly hindi: string;
  readonly roman: string;
  /** Old names in Hindi or Roman letters: होशंगाबाद for नर्मदापुरम. */
  readonly formerNames?: readonly string[];
}

/**
 * A look-up from any name of a place, old or new, Hindi or Roman, to the place. A name that two
 * places share (औरंगाबाद in Bihar and the old one in Maharashtra) finds those that bear it today
 * first.
 */
export function placeFinder<Place extends PlaceNames>(
  places: readonly Place[],
): (name: string) => readonly Place[] {
  const byName = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const known = byName.get(nameKey(name)) ?? [];
    if (!known.includes(place)) byName.set(nameKey(name), [...known, place]);
  };
  for (const place of places) for (const name of [place.hindi, place.roman]) add(name, place);
  for (const place of places) for (const name of place.formerNames ?? []) add(name, place);
  return (name) => byName.get(nameKey(name)) ?? [];
}

function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replaceAll('़', '');
}
