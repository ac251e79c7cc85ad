const VIRAMA = '\u094D';

/**
 * Whether two words differ by one letter left out, put in or changed, or by two neighbours that
 * changed places (Damerau, A technique for computer detection and correction of spelling errors, 1964).
 * A half letter is one with its virama: हाईकोट, हाईकोर्ट.
 */
export function isOneMistake(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a === b) return false;
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
  if (leftA === 2 && leftB === 2) return a[start] === b[start + 1] && a[start + 1] === b[start];
  return leftA + leftB === 2 && isHalf(leftA ? a : b, start);
}

/** Whether the two letters from a place are a half one: त्, or the ्र of a letter before. */
function isHalf(word: string, start: number): boolean {
  return word[start] === VIRAMA || word[start + 1] === VIRAMA;
}
