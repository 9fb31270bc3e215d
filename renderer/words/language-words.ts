/** The languages that a reply can be translated into, by the names they have on this screen. */

/** ISO 639-1. */
const CODES =
  'ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  );

/** A language in the words of the page; its code when it has no name. */
export function languageWords(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** All of them by name. */
export function languageChoices(): { value: string; label: string }[] {
  return CODES.map((value) => ({ value, label: languageWords(value) })).sort((one, other) =>
    one.label.localeCompare(other.label),
  );
}
