/** A part of a whole, 0 to 1 where it is one; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
