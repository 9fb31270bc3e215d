/** How the customer is addressed: by first name, by title and surname where they sign so, or by the whole name. */
import type { Language } from './languages/language.ts';
import type { WritingInput } from './writing-input.ts';

/** Degrees and the like, which nobody is addressed with. */
const AFTER_A_NAME =
  /^\(?(?:LL\.?[BM]|B\.?A|M\.?A|B\.?Sc|M\.?Sc|Ph\.?D|M\.?D|Esq|Hons|MBA|CPA|RN|OBE|MBE|Jr|Sr)\.?\)?,?$/i;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?$/i;
/** "Sylvia Penhaligon (Mrs)". */
const TITLE_BEHIND = /^[ \t]*(?:[([]|,)[ \t]*(Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b/;
/** "Mrs Sylvia Penhaligon". */
const TITLE_BEFORE = /(?:^|[\s,(])(Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+$/;
/** Titles of other languages as a greeting writes them out. */
const TITLES_ABROAD: readonly (readonly [signed: RegExp, greeted: string])[] = [
  [/^(?:mme|madame)\.?$/i, 'Madame'],
  [/^mlle\.?$/i, 'Mademoiselle'],
  [/^(?:m\.|mr|monsieur)$/i, 'Monsieur'],
  [/^frau$/i, 'Frau'],
  [/^herr$/i, 'Herr'],
  [/^(?:sra|señora)\.?$/i, 'Sra.'],
  [/^(?:sr|señor)\.?$/i, 'Sr.'],
];
const INITIAL = /^\p{L}\.?$/u;
/** Scripts that write the family name first, so that no part of a name is a first name for sure. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Where a publisher put a name out of sight. */
const MASK = /X{2,}|\*{2,}|\[/;
/** In UTF-16 code units. */
const BESIDE = 12;

type Addressed = Pick<WritingInput, 'reading' | 'complaint'>;

/** The title the customer signs with, as in "Mrs"; empty when they use none. */
export function signedTitle({ reading, complaint }: Addressed): string {
  const person = reading.customer;
  if (person === null || person.confidence < 0.5) return '';
  const [first = ''] = person.name.trim().split(/\s+/);
  if (TITLE.test(first)) return first;
  const { start, end } = person.span;
  const behind = TITLE_BEHIND.exec(complaint.text.slice(end, end + BESIDE))?.[1];
  return behind ?? TITLE_BEFORE.exec(complaint.text.slice(Math.max(0, start - BESIDE), start))?.[1] ?? '';
}

/** The name that follows "Dear"; empty when none is known. */
export function addressee(input: WritingInput, language: Language): string {
  const { reading, playbook } = input;
  const person = reading.customer;
  if (person === null || person.confidence < 0.5 || MASK.test(person.name)) return '';
  const words = person.name
    .trim()
    .split(/\s+/)
    .filter((word, at) => at === 0 || !AFTER_A_NAME.test(word));
  const abroad =
    language.code === 'en' || words.length < 2
      ? undefined
      : TITLES_ABROAD.find(([signed]) => signed.test(words[0] ?? ''))?.[1];
  // A lone initial is no title.
  if (abroad !== undefined && (words.length > 2 || !/^m\.$/i.test(words[0] ?? ''))) return `${abroad} ${words.at(-1)}`;
  const title = signedTitle(input);
  const [first = ''] = words;
  const names = TITLE.test(first) ? words.slice(1) : words;
  if (title !== '' && names.length > 0) return `${title} ${names.at(-1)}`;
  if (FAMILY_FIRST.test(person.name)) return words.join(' ');
  const byFirst = language.firstNames && playbook.voice.firstNames && playbook.voice.warmth !== 'formal';
  return byFirst && !INITIAL.test(first) ? first : words.join(' ');
}
