/**
 * Root, then the forms that no ending rule leads to it (R. S. McGregor, Outline of Hindi Grammar):
 * verbs with a changed perfective or a contracted future; the copula; adjectives and the currency,
 * which drop their glide; two frequent nouns that look like infinitives (पानी is not पा + नी); verbs whose
 * root ends in the letter of an ending (जीत + ा is not जी + ता); verbs in -ा beside which there is no
 * shorter verb, so that the bare form is never a perfective (बता, against चला from चल).
 */
const table = `
जा गया गए गई गईं
कर किया किए की कीं करके कीजिए
ले लिया लिए ली लीं लें लूं लूंगा लूंगी लेगा लेगी लेंगे लेंगी लीजिए
दे दिया दिए दी दीं दें दूं दूंगा दूंगी देगा देगी देंगे देंगी दीजिए
हो हुआ हुए हुई हुईं हों होगा होगी होंगे होंगी हूंगा
पी पिया पिए पिएं
छू छुआ छुए छुई
है हैं हूं
था थे थी थीं
नया नए नई नयों
रुपया रुपए रुपयों
अपना अपनी अपने
पानी
रानी रानियां रानियों
मान माना माने मानी
जीत जीता जीते जीती
बीत बीता बीते बीती
छीन छीना छीने छीनी
पहन पहना पहने पहनी
बता
बुला
भुला
मना
निभा
जता
बिता
सता
घबरा
करवा
`;

let roots: ReadonlyMap<string, string> | undefined;

/** Canonical form of an irregular word → its root, read from the table on first use. */
export function irregularRoots(): ReadonlyMap<string, string> {
  roots ??= new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([root = '', ...forms]) => [root, ...forms].map((form) => [form, root] as const)),
  );
  return roots;
}
