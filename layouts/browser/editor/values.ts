/** Values of fields, which Decap hands over as lists of its own or of the language. */

export function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'object' && 'toJS' in value) return (value as { toJS(): string[] }).toJS();
  return Array.isArray(value) ? value : [String(value)];
}
