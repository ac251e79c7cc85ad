/** Interim romanised slug and display form, until the language module has them. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2000-\u200a\u3000]/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, '');
}
