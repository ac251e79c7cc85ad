/**
 * The same function of a word, which answers at once for words that it met lately: a text is mostly
 * words that came before.
 * @param most words that are remembered; with one more all are forgotten
 */
export function remembered<Value>(
  work: (word: string) => Value,
  most: number,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as Value;
    const value = work(word);
    if (known.size >= most) known.clear();
    known.set(word, value);
    return value;
  };
}
