/** Finds references: order numbers, codes, telephone numbers, e-mail addresses, links and handles. */
import type { Figure } from './figure.ts';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"')]{2,200}|\b[a-z0-9-]{2,60}\.(?:com|org|net|co\.uk|io|de|fr|es|it|nl|eu|gov|edu|app|shop|example)(?:\/[^\s<>"')]{0,120})?\b/g;
const HANDLE = /(?<![\w@.])@\w{2,30}/g;
const PHONE =
  /(?<![\w.,/-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\w/]|[.,-]\d)|(?<![\w.,/#-])\+?\d{10,14}(?!\w)/g;
const CODE =
  /(?<![\w$£€.,])#\s?[a-z0-9][a-z0-9-]{2,24}|(?<![\w$£€.,/-])(?=[a-z0-9/-]{0,24}\d)[a-z]{1,6}(?:[-/][a-z0-9]{1,14}){1,4}(?![\w-])|(?<![\w$£€.,/-])[a-z]{1,5}\d{3,14}[a-z0-9]{0,6}(?![\w-])|(?<![\w$£€.,/-])\d{3,14}[a-z]{1,4}\d{0,8}(?![\w-])|(?<![\w$£€.,/-])\d{2,8}-\d{2,10}(?:-\d{1,10}){0,3}(?![\w-])|(?<![\w$£€.,/:-])\d{5,20}(?![\w%€£$]|[.,:/]\d| ?(?:€|£|\$|%|eur|usd|gbp|dollars|pounds|euros?)\b)/g;
const NOT_A_CODE =
  /^(?:covid-19|co2|mp3|mp4|a4|a5|b2b|9-5|24-7|\d{2}-\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2,4}|(?:19|20)\d\d-\d{2,4})$/;

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether digits in groups look like a telephone number and not like a date, a sum or two years. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  return !/^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(text.trim());
}

/** The value of a reference is what is compared: letters and digits only. */
export function findReferences(folded: string): Figure[] {
  const found: Figure[] = [];
  let left = folded;
  const take = (
    pattern: RegExp,
    sort: 'code' | 'phone' | 'email' | 'link' | 'handle',
    fits: (text: string) => boolean,
  ): void => {
    for (const match of left.matchAll(pattern)) {
      const text = match[0].replace(/[.,;:!?]+$/, '');
      if (!fits(text)) continue;
      const span = { start: match.index, end: match.index + text.length };
      found.push({ kind: 'reference', sort, span, text, value: squeeze(text) });
    }
    for (const { span } of found)
      left = left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end);
  };
  if (folded.includes('@')) {
    take(EMAIL, 'email', () => true);
    take(HANDLE, 'handle', () => true);
  }
  if (folded.includes('.') || folded.includes('://')) take(LINK, 'link', (text) => /[a-z]/.test(text));
  if (/\d{2}/.test(folded)) {
    take(PHONE, 'phone', isPhone);
    take(CODE, 'code', (text) => /\d/.test(text) && !NOT_A_CODE.test(text) && !/^\d{1,4}[a-z]{1,2}$/.test(text));
  }
  return found;
}
