/**
 * Roots and the forms that no ending rule leads to them (R. S. McGregor, Outline of Hindi Grammar):
 * verbs with a changed perfective or a contracted future; the copula; adjectives and the currency,
 * which drop their glide; two frequent nouns that look like infinitives (पानी is not पा + नी); verbs whose
 * root ends in the letter of an ending (जीत + ा is not जी + ता); verbs in -ा beside which there is no
 * shorter verb, so that the bare form is never a perfective (बता, against चला from चल).
 *
 * A line: what several words begin with, the rest of the root, the rest of its other forms.
 */
const table = `
|जा|गया गए गई गईं
|कर|किया किए की कीं करके कीजिए
ल द|े|िया िए ी ीं ें ूं ूंगा ूंगी ेगा ेगी ेंगे ेंगी ीजिए
ह|ो|ुआ ुए ुई ुईं ों ोगा ोगी ोंगे ोंगी ूंगा
प|ी|िया िए िएं
छ|ू|ुआ ुए ुई
ह|ै|ैं ूं
थ|ा|े ी ीं
न|या|ए ई यों
रुप|या|ए यों
अपन|ा|ी े
रान|ी|ियां ियों
मान जीत बीत छीन पहन||ा े ी
पानी बता बुला भुला मना निभा जता बिता सता घबरा करवा||
`;

/** Canonical form of an irregular word → its root. */
export const irregularRoots: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.split(' ')))
    .flatMap(([beginnings = [], [rest = ''] = [], others = []]) =>
      beginnings.flatMap((beginning) =>
        [rest, ...others].map((form) => [beginning + form, beginning + rest] as const),
      ),
    ),
);
