/** The languages that drafts are written in: a deliberate list. */
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import type { Language } from './language.ts';
import { PT } from './pt.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [EN, ES, FR, DE, PT].map((language) => [language.code, language]),
);

/** Whether drafts can be written in it. */
export function isWritten(code: string): boolean {
  return LANGUAGES.has(code);
}

/** English stands in for a language that is not written. */
export function languageOf(code: string): Language {
  return LANGUAGES.get(code) ?? EN;
}
