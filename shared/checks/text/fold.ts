/** Folding: lower case and straight quotes at unchanged length, so that offsets stay true. No meaning. */

const SAME: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2011': '-',
};
const ODD = /[\u2018\u2019\u02bc\u201c\u201d\u201e\u00ab\u00bb\u00a0\u202f\u2011]/g;

/** Lower case with straight quotes and plain spaces; always as long as the text it was given. */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = '';
    for (const unit of text) {
      const small = unit.toLowerCase();
      lower += small.length === unit.length ? small : unit;
    }
  }
  return lower.replace(ODD, (sign) => SAME[sign] ?? sign);
}
