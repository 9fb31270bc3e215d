/** Turns written numbers into values: "1,249.99", "1.249,99", "1 200", "2,5", "38,500", "214,-". */

/**
 * The value of a number as people write it, or null when it has no digits. The last separator is a decimal mark when one
 * or two digits follow it, or when both marks occur; three digits behind a single mark make it a mark of thousands.
 */
export function parseNumber(written: string): number | null {
  const text = written
    .replace(/[\s']/g, '')
    .replace(/[,.](?:-{1,2}|–|—)$/, '')
    .replace(/[.,]$/, '');
  if (!/\d/.test(text)) return null;
  const comma = text.lastIndexOf(',');
  const stop = text.lastIndexOf('.');
  const last = Math.max(comma, stop);
  if (last < 0) return Number(text);
  const mark = text[last]!;
  const behind = text.length - last - 1;
  const both = comma >= 0 && stop >= 0;
  const several = text.indexOf(mark) !== last;
  const decimal = both ? !several : !several && behind !== 3;
  const whole = (decimal ? text.slice(0, last) : text).replace(/[.,]/g, '');
  const value = Number(decimal ? `${whole === '' ? '0' : whole}.${text.slice(last + 1)}` : whole);
  return Number.isFinite(value) ? value : null;
}
