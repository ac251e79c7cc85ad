/** Letter names that are words as well (came; the honorific), so that a dot after one may end a sentence. */
export const ambiguousLetterNames = ['जी', 'आई', 'आइ'];

/** Words that are cut to one piece and keep their dot: titles, ranks, units, numbering. */
export const dottedWords =
  'डॉ डाॅ डा प्रो पं स्व श्री सुश्री कु मो एड इंजी ले ब्रिगे रु रू नं क्र पृ सं सन् किमी Dr Mr Mrs Ms Prof St Smt Shri Rs Lt Col Gen Maj Capt Sr Jr vs'.split(
    ' ',
  );
