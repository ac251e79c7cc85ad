/** A visarga typed as a colon (दु:ख, नि:शुल्क): only after the prefixes that carry one. A rule for regular expressions. */
export const prefixWithColon = '(?:दु|नि|अंत|अन्त|प्रात|पुन|मन|अध):(?=[\\u0900-\\u0963\\u0971-\\u097F])';
