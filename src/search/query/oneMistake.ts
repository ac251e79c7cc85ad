/**
 * Whether two words differ by one letter left out, put in or changed, or by two neighbours that
 * changed places (Damerau, A technique for computer detection and correction of spelling errors, 1964).
 */
export function isOneMistake(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [leftA, leftB] = [endA - start, endB - start];
  if (leftA <= 1 && leftB <= 1) return true;
  const isSwapped = leftA === 2 && leftB === 2;
  return isSwapped && a[start] === b[start + 1] && a[start + 1] === b[start];
}
