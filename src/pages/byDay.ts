/** Lists by the day of the paper's zone. */

/**
 * Gathers lines under their days, each day in the place of its first line.
 *
 * @param isoOf a line's ISO moment in the paper's zone
 * @returns days as "2024-11-22" with their lines in order
 */
export function byDay<Line>(
  lines: readonly Line[],
  isoOf: (line: Line) => string,
): readonly (readonly [day: string, lines: readonly Line[]])[] {
  const days = new Map<string, Line[]>();
  for (const line of lines) {
    const day = isoOf(line).slice(0, 10);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(line);
    else days.set(day, [line]);
  }
  return [...days];
}
